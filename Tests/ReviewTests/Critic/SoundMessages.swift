/// Messages their writers can stand by, each of another kind and in its own words.
enum SoundMessages {
  static let all: [(name: String, text: String)] = [
    ("passwords", passwords), ("water main", waterMain), ("appointments", appointments),
    ("exam", exam), ("fees", fees), ("fines", fines),
  ]

  static let passwords = """
    # 23,400 passwords of our forum were copied

    Somebody copied the member list of our forum on the night of Sunday, February 8. It held \
    23,400 names, mail addresses and scrambled passwords. We should have protected them \
    better, and we did not. I am sorry that you have to deal with this.

    **What you should do.** Choose a new password for the forum when you next sign in; the \
    old ones stopped working at 7am on Monday. If you used the same password anywhere else, \
    change it there too. Be wary of mails that ask you to pay or sign in.

    **What was taken, and what was not.** Payment cards were not in that list, because we do \
    not hold them. Private messages lie on another machine; we read its log for the whole of \
    February and found no visit but our own.

    **How they got in.** An old copy of the forum was still running on a test machine. We \
    had forgotten it there in 2023, and it missed every repair since. The intruder went \
    through it to the member list in 40 minutes, from 1:10am to 1:50am. Our night watch \
    looks at the main machine only.

    **What we have changed.** The test machine is gone. Ravi Menon, our head of systems, has \
    switched off four other machines that nobody used. By Friday, February 27, he goes \
    through all 61 machines with an outside tester. The data protection office has known \
    since Monday at 3pm.

    We do not know yet who did it. I will post what the tester found here on Monday, March \
    2. Until then, write to safety@forum.example; a person replies within a day.

    Claire Dubois, managing director
    Tuesday, February 10
    """

  static let waterMain = """
    # A burst main left 3,200 homes in Norbury without water for nine hours

    On Wednesday, January 21, at 4:20am the main under Mill Road burst. 3,200 homes, two \
    schools and the Fairview care home had no water until 1:25pm. That is too long, and some \
    of you heard nothing from us before 8am. We apologise for both.

    The pipe was laid in 1958. We knew that it was weak: it had leaked twice since 2021, and \
    its replacement stood in our plan for 2027. We put other streets first. Looking back, \
    that was the wrong order, and it was our choice.

    The text messages went out late because our list of numbers is kept by the billing \
    office, which opens at 8am. The night crew had no way into it.

    The water is safe to drink; samples from nine taps came back clean at noon. It may look \
    cloudy for a day. Let the cold tap run until it is clear. Homes west of the railway were \
    never without water.

    Every home that went dry gets £30 off the next bill. It comes by itself.

    What happens next:

    - The night crew has had the list of numbers since Friday, January 23. Owner: Karen \
    Holt, head of operations.
    - 640 metres of the main are replaced by Friday, March 27. Owner: Karen Holt.

    On Tuesday, February 3, at 7pm I will be in the library in Norbury to answer whatever \
    you want to ask. Before that, our line 0800 555 0199 is staffed day and night.

    Alan Pryce
    Chief executive, Wendle Water
    """

  static let appointments = """
    # We gave 214 patients the wrong appointment time

    Dear patient,

    On Monday, March 9, we sent you a reminder with a time that was one hour too late. 214 \
    of the 530 people with an appointment that week got such a reminder. 37 of them came \
    after their doctor had gone on to the next patient, and 9 had taken unpaid leave. Nobody \
    should have to lose a morning because of us. I am sorry.

    The reminders are written by a program that reads our calendar. When the clocks went \
    forward in our second office, we set that calendar by hand and the program did it once \
    more. No one of us looked at a reminder before they all went out.

    Nobody missed an urgent treatment: Dr Amara Singh, our medical lead, went through all 37 \
    files on Wednesday, March 11. Prescriptions and test results are not affected.

    If you are one of the 37, Joanne from the front desk rings you by Friday, March 13, and \
    you choose any free hour in the next ten days. Those who lost pay can send us the slip, \
    and we pay it. All others: the time in your letter is right, the one in the reminder is \
    not.

    Two things are new. The calendar sets itself, since Thursday, March 12. And the front \
    desk reads the first five reminders of each week aloud before the rest leave; Joanne \
    Peters answers for that.

    We will write once more on Monday, March 23, when everybody has a new appointment. The \
    front desk is there for you from 8am to 6pm: 01632 960 330.

    Dr Tom Baker
    Practice manager
    """

  static let exam = """
    # 1,260 students could not hand in their exam on Tuesday

    The exam server of our university stopped at 10:05am on Tuesday, June 9, twenty-five \
    minutes before the end of the exam. 1,260 students in eleven courses lost the link to \
    their papers. For about an hour, you did not know whether your work was gone. We owe you \
    an apology for that hour.

    Your work is not gone. The server saves each answer every thirty seconds; we compared \
    200 papers with what students remembered, and all of them were whole. Exams on paper \
    were not touched by this.

    The disk that holds the papers was full. Old exams are meant to move to the archive each \
    night. That job had not run since Easter, and the mail that says so went to a colleague \
    who retired in March. We had no one else on that list. As vice-chancellor for teaching I \
    should have seen to it that someone reads it.

    You have a choice until Friday, June 12: have your paper marked as it was at 10:05am, or \
    sit the exam again on Monday, June 22. Log in to the portal and tick one of the two. If \
    you tick nothing, we mark the paper and count the better half.

    The computing centre has emptied the disk, and since Wednesday a warning goes to three \
    people when it is 70% full. Before each exam day Erik Sandell, head of exams, checks the \
    room on it himself.

    The results come on Monday, July 6, and with them a page on how the two groups did. Talk \
    to your course office before that, or to me: my room is open on Thursdays from 2pm to \
    4pm.

    Hanna Lindqvist
    Vice-chancellor for teaching
    """

  static let fees = """
    # We took the membership fee of 640 people twice

    On Wednesday, September 2, our gym collected the fee for September twice from 640 of \
    2,100 members. If you are one of them, €39 too much left your account, and for some of \
    you that meant a declined card in the supermarket. It is a rotten start to a month, and \
    we caused it. Please accept my apology.

    Our old contract with the bank ended in August, and the new one began. For one day both \
    were live. Our bookkeeper had warned me in July that this day would come. I thought that \
    the bank would block a second payment and never asked.

    We sent all 640 payments back on Thursday, September 3. They arrive within two working \
    days; nobody has to fill in a form. If your bank took a fee for a returned payment, show \
    us the statement and we hand you the money at the desk. Members who pay in cash were \
    spared, and no contract was altered.

    The old bank line was cut on Thursday. Starting in October, Dora Klein, who keeps our \
    books, releases each collection herself after she has seen the number of members in it.

    On Wednesday, September 9, we hang a note at the entrance that says how many payments \
    are back. Anyone who wants to talk to me finds me at the front desk between 5pm and 8pm \
    each weekday, or on 0351 555 0162.

    Viktor Hahn
    Manager
    """

  static let fines = """
    # We sent fines to 730 readers who owed nothing

    On Monday, September 14, 730 readers got a letter from us that asked for between £4 and \
    £60. None of them owed a penny. The letters threatened to pass the matter on to a \
    collector, and several readers came to the desk in tears. We frightened people who had \
    done nothing wrong. That must not be how a library treats you, and I am truly sorry.

    Over the summer we closed for eleven days for repairs, and we told you that no book \
    would fall due in that time. Then we forgot to enter the eleven days in the lending \
    system. It counted them as overdue, and the letters left by themselves on the first \
    Monday of the term. Nobody reads them before they are posted. I had been asked in June \
    whether someone should, and said that it was not worth the time.

    All 730 fines are deleted. Six readers had already paid, and they have their money back \
    since Thursday, September 17. Throw the letter away; no collector has your name. Your \
    loans and your reservations are as they were.

    Letters about money now wait for a day, and Beatriz Soares from the desk looks at them \
    first. She began with that last Friday. By Thursday, October 1, the text of the letter \
    is new, too: it asks, and does not threaten.

    I'd like to hear from you if the letter did you harm. Come by on any weekday, write to \
    desk@library.example or leave a note in the box. I report to the readers' council on \
    Tuesday, October 6, at 6pm; it is open to all.

    Samuel Okoro, head librarian
    """
}
