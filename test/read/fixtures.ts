// One small file of each format that the corpus does not hold, written for the tests that damage files.

/** As text, in no order. */
export const FIXTURES: readonly string[] = [
  `<?xml version="1.0"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<thread dsq:id="1"><link>https://jam.example.org/1</link><title>Plum &amp; fig</title><createdAt>2012-03-04T05:06:07Z</createdAt></thread>
<post dsq:id="2"><message><![CDATA[<p>Plum, <a href="https://x.example.org">always</a>.</p>]]></message><createdAt>2013-10-11T06:51:33Z</createdAt>
<isDeleted>false</isDeleted><author><name>Ana</name></author><thread dsq:id="1"/></post>
<post dsq:id="3"><message><![CDATA[Never.]]></message><author><name>Bo</name></author><thread dsq:id="1"/><parent dsq:id="2"/></post></disqus>`,
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><title>Jam</title>
<entry><id>urn:1</id><title>Plum</title><content type="html">&lt;p&gt;The story.&lt;/p&gt;</content></entry>
<entry><id>urn:2</id><author><name>Ana</name></author><content type="xhtml"><div>One<br/>two</div></content><thr:in-reply-to ref="urn:1"/></entry>
<entry><id>urn:3</id><author><name>Bo</name></author><content>Three</content><thr:in-reply-to ref="urn:2"/></entry></feed>`,
  'id,parent_id,author,created_at,likes,text\n1,,Ana,2021-08-10T09:15:00Z,3,"Plum, ""always"""\n2,1,Bo,10/08/2021,-1,"No\nand no"\n3,2,Cy,,,=1+1\n',
  '\ufeffcomment_id;reply_to;user;body\r\n7;;Ana;"Plum; fig"\r\n8;7;Bo;No\r\n',
  '{"id":"a","conversation_id":"a","text":"root","speaker":"Ana","meta":{},"reply-to":null,"timestamp":1628586900}\n{"id":"b","conversation_id":"a","text":"reply","speaker":"Bo","meta":{"score":2},"reply-to":"a","timestamp":1628586960}\n',
  '{"data":{"comments":[{"id":1,"text":"one","user":{"name":"Ana"},"replies":[{"id":2,"text":"two <b>bold</b>","replies":[]}]},{"id":3,"text":"three","parent_id":1}]}}',
  '[{"id":11,"user":{"login":"ana"},"body":"First.","created_at":"2024-01-02T03:04:05Z","issue_url":"https://api.github.com/repos/o/r/issues/7"}]',
  '{"id":5,"title":"On jam","posts_count":2,"post_stream":{"posts":[{"id":51,"post_number":1,"username":"ana","cooked":"<p>Plum</p>"},{"id":52,"post_number":2,"username":"bo","cooked":"<p>No</p>","reply_to_post_number":1}]}}',
  '{"kind":"youtube#commentThreadListResponse","items":[{"kind":"youtube#commentThread","id":"u1","snippet":{"videoId":"v","topLevelComment":{"id":"u1","snippet":{"authorDisplayName":"Ana","textDisplay":"a<br>b","likeCount":2}}},"replies":{"comments":[{"id":"u1.r","snippet":{"parentId":"u1","textOriginal":"c"}}]}}]}',
  '{"ancestors":[{"id":"900","in_reply_to_id":null,"account":{"acct":"ana"},"content":"<p>First</p>"}],"descendants":[{"id":"902","in_reply_to_id":"900","account":{"acct":"bo"},"content":"<p>A</p>"}]}',
  '{"comments":[{"comment":{"id":3,"post_id":1,"path":"0.2.3","content":"reply"},"creator":{"name":"bo"},"counts":{"score":-2}},{"comment":{"id":2,"post_id":1,"path":"0.2","content":"top"},"creator":{"name":"ana"}}]}',
  '{"id":1,"type":"story","title":"Jam","author":"op","children":[{"id":2,"type":"comment","author":"ana","parent_id":1,"story_id":1,"text":"<p>One","children":[{"id":3,"type":"comment","author":"bo","parent_id":2,"text":"Two","children":[]}]}]}',
  '[{"id":7,"post":4,"parent":0,"author_name":"Ana","date_gmt":"2024-01-02T01:04:05","content":{"rendered":"<p>One</p>"},"type":"comment","status":"approved"},{"id":8,"post":4,"parent":7,"author_name":"Bo","content":{"rendered":"<p>Two</p>"},"status":"hold"}]',
  `TITLE: Plum\nAUTHOR: Owner\nDATE: 06/01/2012 09:00:00 AM\n-----\nBODY:\nThe story.\n-----\nCOMMENT:\nAUTHOR: Ana\nDATE: 06/02/2012 03:47:06 PM\nOne.\n-----\nPING:\nBLOG NAME: Bo\nTwo.\n-----\n--------\n`,
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Comments on: Plum</title><item><title>By: Ana</title><link>https://jam.example.org/1/#comment-1</link>
<pubDate>Sat, 01 Jun 2019 10:00:00 +0000</pubDate><description><![CDATA[<p>In reply to <a href="#comment-2">Bo</a>.</p><p>One</p>]]></description></item></channel></rss>`,
  `<?xml version="1.0"?><posts><post id="1"><title>Plum</title><comments><comment id="2" parentid="0" user-name="Ana"><content>One &amp; two</content></comment><comment id="3" parentid="2"><content>No</content></comment></comments></post></posts>`,
  '[{"type":"message","user":"U1","text":"One <@U2>","ts":"1654077600.000100","thread_ts":"1654077600.000100"},{"type":"message","user":"U2","text":"Two","ts":"1654077602.000100","thread_ts":"1654077600.000100"}]',
  '[{"id":"d2","individual_note":false,"notes":[{"id":2,"body":"Asked","author":{"name":"Bo"}},{"id":4,"body":"Answered","author":{"username":"cy"}}]}]',
]
