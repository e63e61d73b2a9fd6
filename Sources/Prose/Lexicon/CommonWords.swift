/// Words that start a phrase without being a name, so that a capital on them only opens the line.
enum CommonWords {
  static func contains(_ form: String) -> Bool {
    words.contains(form) || endings.contains { form.hasSuffix($0) } && form.utf8.count > 6
  }

  /// Endings of common words that hardly any name has.
  private static let endings = [
    "tion", "sion", "ment", "ness", "ship", "able", "ible", "ical", "ised", "ized", "ated", "ware",
  ]

  private static let words: Set<String> = Set(
    Verbs.words(
      """
      a about above account accounts admin administrator afternoon agent agents alarm all an analyst
      and another any api app application apps area assistant at auditor auto automatic back backup
      bank batch billing board booking bookings both branch budget build building bus business button
      by cache call calls card caretaker cashier catering central certain chair chairman chairwoman
      change check checkout chief childcare children class cleaner clerk client clients clinic coach
      code colleague colleagues committee companies company computer config content contract
      contractor contractors control cook coordinator core council courier credit crew cron
      customer customers daily data database databases dates days delivery deliveries deploy deputy
      design desk developer developers device devices director disk dispatch dispatcher doctor doctors
      door doors driver drivers early electrician email emails employee employees engine engineer
      engineers entire equipment error errors evening event every everybody everyone exam external
      facilities factory families family feature field file files finance first floor food founder
      four freight front full gate general goods group guest guests half hardware head health help
      her his history home host hosts hotel hourly house household households human in index industry
      inspector internal inventory invoice invoices it its job jobs journey junior key keys kitchen
      last late lead leader legal letter letters library lift line list live load local login logins
      logistics machine mail main maintenance major management manager managers manual map market
      marketing media medical meeting member members membership message messages mobile model money
      monitor monthly more most my network networks news next night no nobody none notice nurse
      nurses of off office officer old on one online only open operations operator operators order
      orders other our out outage owner page pages paper parcel parcels parent parents partner partners
      part parts passenger passengers password passwords patient patients payment payments payroll
      people person phone pipeline plan plant platform police post power press price prices primary
      principal print printer private process product production products programme project
      proxy public pump pupils purchase quality queue rail receptionist record records refund refunds
      region release remote report reports request requests residents retail review road room rooms
      route router routes sale sales same school schools script search second secondary security senior
      server servers service services session shared shift shipping shop shops single site sites small
      software some someone staff state station status stock storage store stores student students
      subscriber subscribers supervisor supplier suppliers support system systems table task teacher
      teachers team teams technical technician temp temporary tenant tenants test tests text that the
      their these third this those three ticket tickets tool tools traffic trainer trains transport
      treasurer truck trustee trustees two unit update upgrade user users van vendor vendors venue
      version vice visitor visitors volunteer volunteers warehouse water we web website weekly weekend
      what whole wholesale wifi worker workers yard year yearly young your
      """))
}
