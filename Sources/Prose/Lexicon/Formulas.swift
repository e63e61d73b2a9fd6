// Turns of speech that can stand before or after any statement without adding to it.
extension WordClass {
  static let formulas = """
    it is important to note that|it is important to note|it should be noted|it is worth noting
    it is worth mentioning that|it is worth pointing out that|it must be said that|it has to be said
    please note that|please note|please be assured that|please be assured|rest assured
    as mentioned|as previously mentioned|as mentioned above|as mentioned earlier|as stated above
    as stated|as noted|as noted above|as already mentioned|as has been said|as previously stated
    we would like to take this opportunity to|take this opportunity to|we would like to
    i would like to|we want to make clear that|we would like to stress that|we want to stress that
    i just want to say that|i just wanted to say|let me be clear|to be clear|to be perfectly honest
    to be completely honest|in all honesty|in actual fact|as a matter of fact|in point of fact
    in fact|in reality|in essence|in effect|in practice|in principle|in short|in a nutshell
    in summary|in conclusion|in any event|in any case|in any way|in some way|in one way or another
    in many ways|in a sense|in a way|in a manner of speaking|in a very real sense
    in the grand scheme of things|in the final analysis|in the first place|in the fullness of time
    in the course of events|in the normal course of events|in light of the above|in this regard
    in this respect|in this context|in this instance|in this day and age|in that regard
    with that said|with that being said|that being said|that said|having said that|be that as it may
    with regard to this|with respect to this|with all due respect|with hindsight|in hindsight
    for all intents and purposes|for what it's worth|for what it is worth|for the most part
    for obvious reasons|for various reasons|for whatever reason|for a variety of reasons
    from a practical point of view|from a certain point of view|from our point of view
    from our perspective|from where we stand|all in all|all things being equal|when all is said
    at the present moment|at the moment|at this moment in time|at this juncture|at this stage
    at that point in time|at some level|at the same time|on a day to day basis|on an ongoing basis
    on a regular basis|on a daily basis|on balance|on reflection|on the face of it|on the other hand
    on the one hand|one way or another|one way or the other|to a certain extent|to a large extent
    to a greater or lesser extent|to a degree|to some degree|to tell the truth|to say the least
    to put it simply|to put it mildly|to put it another way|so to speak|as it were|if you will
    if you like|you know|i mean|you see|as we know|as everyone knows|as one would expect
    as you can imagine|as you might expect|as the case may be|as far as possible|as best we can
    as and when|and so on|and so forth|and the like|and things like that|and stuff like that
    and everything|or something|or something like that|or whatever|or so to speak|if at all possible
    if possible|where appropriate|where applicable|as appropriate|as applicable|as the need arises
    without a doubt|without doubt|no doubt|beyond any doubt|it is fair to say that|it is fair to say
    it is clear that|it is obvious that|it is evident that|it is understood that|it is true that
    there is no denying that|there is no doubt that|the truth is that|the truth is|the fact is that
    the fact is|the reality is that|the reality is|the thing is|the point is that|the point is
    the bottom line is|what is more|what's more|what this means is that|what happened was
    what we can say is that|due to the fact that|in spite of the fact that|despite the fact that
    owing to the fact that|given the fact that|in view of the fact that|by virtue of the fact that
    needless to add|last but not least|first and foremost|each and every|each and every one
    time and again|time and time again|more often than not|every now and then|now and then
    now and again|once in a while|sooner or later|some time or other|in one form or another
    of this nature|of that nature|of some kind|of some sort|of one kind or another|of that sort
    of any kind|and all that|and all of that|all of that|so on|as always|as usual|as ever
    we understand that|we recognise that|we recognize that|we appreciate that|we are aware that
    we take this very seriously|we take this seriously|we value|we care about|our valued customers
    thank you for your patience|thank you for your understanding|thank you for bearing with us
    bear with us|we apologise for any inconvenience|we apologize for any inconvenience
    sorry for any inconvenience|we are working hard|working hard to|doing everything we can
    everything in our power|our top priority|our number one priority|is our priority|a top priority
    high standards|highest standards|lessons have been learned|lessons learned|learnings
    indeed|admittedly|frankly|honestly|clearly|evidently|naturally|undoubtedly|certainly|definitely
    absolutely|totally|completely|utterly|entirely|fundamentally|broadly|largely|ultimately|notably
    particularly|especially|specifically speaking|personally|respectively|accordingly|consequently
    furthermore|moreover|additionally|in addition|in addition to this|besides|anyway|anyhow
    nonetheless|nevertheless|incidentally|by the way|as it happens|as it turns out|it turns out that
    it seems that|it would seem that|it would appear that|it appears that|one might say
    one could say|some might say|it could be said that|it can be said that|arguably speaking
    """
}
