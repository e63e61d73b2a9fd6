import Prose

extension Sign {
  /// Turns of speech that show a sign by themselves.
  static let book = PhraseBook<Sign>([
    (
      """
      not affected|was not affected|were not affected|unaffected|no data was|no payment
      not at risk|kept working|continued to work|still worked|remained available|no data
      data is safe|never at risk|not involved|stayed up|stayed open|worked as usual
      were not touched|was not touched|not affect|never without|nothing is missing
      nothing was lost|nothing was opened|stay as they were|are as they were|is as it was
      stay as they are|right as they are|are on time|is on time|as usual|are safe|is safe
      not delayed|nobody was in danger|nobody is in danger|nobody missed|is not gone|found no
      is whole|are whole|ran on time|were spared|was spared|intact|unharmed|untouched
      came to harm|come to harm|stays valid|stay valid|remain valid|remains open|stay open|stays open|found nothing
      """, .unaffected
    ),
    (
      """
      you do not need|you don't need|no action|nothing to do|nothing you need|please reset
      please check|you need to|no request needed|nobody needs to ask|no need to
      need to do anything|please change|please contact|you don't have to|do not have to
      you need not|need not|nothing for you to do|comes by itself|come by itself|nobody has to
      no one has to|nobody need|nothing you must|your choice|you choose|you have a choice
      what you can do|you can|you should|please use|please ignore|please call|please reply
      automatically|do not need to|without having to ask|without asking|please bring
      please return|what we ask of
      """, .readerAction
    ),
    (
      """
      reach me|reach us|contact us|contact me|ask me|ask us|email us|email me|write to us
      write to me|reply to this|call us|call me|any questions|questions to|questions go
      have questions|your questions|office hours|my door|phone me|ring us|ring me
      available all day|i'm available|i am available|answer questions|answer every|get in touch
      helpline|helpdesk|for questions|hotline|drop in|speak to|speak with|talk to me|talk to us
      come by|extension|answer this mail|answer this letter|answer to this|finds me|finds us
      find me|find us|come to the desk|come to the office|come and see me|come and see us
      write back|let us know|let me know|see me|will answer|is open for|is there for you
      """, .contact
    ),
    (
      """
      next update|hear from me|hear from us|hear more|update you|write to you again
      further update
      """, .nextUpdate
    ),
    (
      """
      not yet know|do not know|don't know|not yet known|don't yet|do not yet|not yet confirmed
      not known yet|still counting|still checking|cannot say yet|can't say yet|not yet clear
      still investigating|still looking for|unknown
      """, .unknown
    ),
    (
      """
      refund|refunds|refunded|refunding|credit|credits|credited|compensate|compensation
      reimburse|reimbursed|reimbursing|waive|waived|waiving|voucher|vouchers|paid back|pay back
      free of charge|goodwill|pay their|pay your|replace every|a free|service credit|made good
      make good|remedy|we extended|we have extended|at our expense|at our cost|cost you nothing
      costs you nothing|no charge|new appointment|second appointment|a replacement
      free replacement|reissue|reissued|rebooked|rebook|corrected|put right|set right
      put it right|pay you|paying you|pay it back|we pay it|off your|off the next
      back on your account|back in your account|back to your account|goes towards|the receipts
      the receipt|are deleted|have deleted|money back|fees back|pay nothing|pays nothing
      bear the cost|cover the cost|cancelled the fees
      we pay|i pay|we'll pay|we will pay|any cost|a gift|an invitation
      """, .repair
    ),
    (
      """
      from now on|from today|is new|are new|different now|is different|in future|in the future
      already different|will be different
      from then on|as of monday|since then
      """, .change
    ),
    ("thank|thanks|thankful|grateful", .thanks),
    (
      """
      because|caused by|due to|root cause|the reason|as a result of|led to|which meant
      so that nothing|came from|immediate cause|was caused|caused the|triggered|the cause|is why
      was why|turned out|owing to|traced to|traced it to|the fault was|the fault lay
      resulted from|was down to|since nobody|why did it|why did this|how did it|how did this
      how they got|what made it|since our|since we|since no|since it|happened when|began when
      started when|it came about
      """, .cause
    ),
    (
      """
      underlying|nothing stopped|nobody checked|no alarm|no one checked|nothing renewed
      did not test|didn't test|had not tested|not tested|was never added|by hand|insufficient
      skeleton crew|no check|did not have|didn't have|lacked|no second|one pair|in place of
      never|nobody|not a week|too late
      """, .condition
    ),
    (
      """
      we failed|we did not|we didn't|we should have|i should have|we took too long
      not good enough|inadequate|we broke|we missed|we chose|we were too slow|we had not
      i had not|we never|we relied|on our side|our process|our failure|our mistake|our contract
      our renewal list|before we did|we counted|our alarm|our own|ours to repair
      answering for it|a list we|we got this wrong|we got it wrong|we forgot|i forgot|we had no
      i had no|i had none|we had none|our doing|our choice|was my job|our part|belongs to me
      we caused|i caused|we put off|put it off|we put other|the wrong order|that was wrong
      we waited too|we knew|we let you|we let them|we oversold|we had sold|we could have
      i could have|i hoped|we hoped|we should not|we had forgotten|we ignored|we overlooked
      i overlooked|none of us
      was a mistake|a mistake of ours|a mistake of mine|of ours did|neither of us|nobody of ours|nowhere in our
      should never have|decided to wait
      """, .ownFailing
    ),
    (
      """
      take responsibility|take full responsibility|takes responsibility|my responsibility
      our responsibility|i answer for|belongs to me|was my job|it was on me|our failure
      my failure|my mistake|our mistake|our fault|my fault|answers for|answer for|answering for
      i am accountable|i'm accountable|responsible for this|buck stops|that part is ours
      ours to repair
      """, .ownership
    ),
    (
      """
      i approved|i decided|i signed|i chose|i changed|i moved|i agreed|i did not|i didn't
      i asked for|i waived|i set|i allowed|i put|i accepted|my decision|i should have|i told
      i ordered|i planned|i cut|i said|i gave|i let|i hoped|i knew|i refused|i postponed
      i cancelled|i kept|i turned down|i thought
      """, .ownDecision
    ),
    (
      """
      we failed|our failure|we broke|we let you|not acceptable|unacceptable|our mistake
      we got this wrong|this was our|you deserved|deserved better|i failed|we cost you
      we know what this|our fault|trust us to|we kept you|we made you|our job|we are sorry
      i am sorry|i'm sorry|we're sorry|we apologise|we apologize|i apologise|i apologize|we lost
      we charged|our doing|that was wrong|we owe you|we got it wrong|we let them
      ask your pardon|beg your pardon|forgive us|forgive me|should never have
      """, .acknowledgement
    ),
    (
      """
      it was over|it is over|is over|not over|fully recovered|is resolved|was resolved
      were resolved|restored|back to normal|is fixed|working again|has ended|ended at|was over
      still going on|is still down|full recovery|recovered|remedy is in place|came back|back at
      fully restored
      """, .isOver
    ),
    (
      """
      we checked|we compared|we counted|we searched|we read|we watched|we tested|we looked at
      audited|we went through|we verified|compared every|logs show|watched 50|counted from
      """, .checked
    ),
    (
      """
      trust us to|waited|stranded|could not|were turned away|without|missed|overdrawn|stood
      ration|lost a|had to|their keys|their money|rent day|with children|could read|sent home
      """, .stakes
    ),
  ])
}
