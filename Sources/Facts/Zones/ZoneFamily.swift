/// Zones whose clocks people call by the same short names.
struct ZoneFamily: Hashable, Sendable {
  /// The name that holds all year, where people use one: "PT".
  var generic: String?
  var standard: String
  var daylight: String?

  /// Every name of the family.
  var names: [String] { [generic, standard, daylight].compactMap(\.self) }

  private init(_ generic: String?, _ standard: String, _ daylight: String?) {
    (self.generic, self.standard, self.daylight) = (generic, standard, daylight)
  }

  /// Names that mean different zones to different readers, so they are read but never written.
  static let ambiguous: Set<String> = ["IST", "GST"]

  private static let members: [(ZoneFamily, String)] = [
    (.init("PT", "PST", "PDT"), "America/Los_Angeles America/Vancouver America/Tijuana US/Pacific"),
    (
      .init("MT", "MST", "MDT"),
      "America/Denver America/Boise America/Edmonton America/Yellowknife US/Mountain"
    ),
    (.init(nil, "MST", nil), "America/Phoenix America/Hermosillo"),
    (
      .init("CT", "CST", "CDT"),
      "America/Chicago America/Winnipeg America/Menominee America/Indiana/Knox US/Central"
    ),
    (.init(nil, "CST", nil), "America/Mexico_City America/Regina America/Costa_Rica"),
    (
      .init("ET", "EST", "EDT"),
      "America/New_York America/Toronto America/Detroit America/Montreal America/Nassau "
        + "America/Indiana/Indianapolis America/Kentucky/Louisville US/Eastern"
    ),
    (.init("AT", "AST", "ADT"), "America/Halifax Atlantic/Bermuda"),
    (.init("AKT", "AKST", "AKDT"), "America/Anchorage America/Juneau"),
    (.init(nil, "HST", nil), "Pacific/Honolulu"),
    (
      .init(nil, "GMT", "BST"),
      "Europe/London Europe/Jersey Europe/Guernsey Europe/Isle_of_Man Europe/Belfast"
    ),
    (.init(nil, "GMT", "IST"), "Europe/Dublin"),
    (.init(nil, "GMT", nil), "Africa/Accra Africa/Abidjan Africa/Dakar Atlantic/Reykjavik"),
    (.init(nil, "WET", "WEST"), "Europe/Lisbon Atlantic/Madeira Atlantic/Canary Atlantic/Faroe"),
    (
      .init(nil, "CET", "CEST"),
      "Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava "
        + "Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar "
        + "Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco "
        + "Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome "
        + "Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane "
        + "Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb "
        + "Europe/Zurich Africa/Ceuta Arctic/Longyearbyen"
    ),
    (.init(nil, "CET", nil), "Africa/Algiers Africa/Tunis"),
    (
      .init(nil, "EET", "EEST"),
      "Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Kyiv "
        + "Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius "
        + "Asia/Nicosia Asia/Beirut"
    ),
    (.init(nil, "MSK", nil), "Europe/Moscow Europe/Simferopol"),
    (.init(nil, "IST", "IDT"), "Asia/Jerusalem"),
    (.init(nil, "IST", nil), "Asia/Kolkata Asia/Calcutta"),
    (.init(nil, "PKT", nil), "Asia/Karachi"), (.init(nil, "GST", nil), "Asia/Dubai"),
    (.init(nil, "JST", nil), "Asia/Tokyo"), (.init(nil, "KST", nil), "Asia/Seoul"),
    (.init(nil, "SGT", nil), "Asia/Singapore"), (.init(nil, "HKT", nil), "Asia/Hong_Kong"),
    (.init(nil, "AWST", nil), "Australia/Perth"), (.init(nil, "ACST", nil), "Australia/Darwin"),
    (.init(nil, "ACST", "ACDT"), "Australia/Adelaide Australia/Broken_Hill"),
    (
      .init(nil, "AEST", "AEDT"),
      "Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra"
    ),
    (.init(nil, "AEST", nil), "Australia/Brisbane Australia/Lindeman"),
    (.init(nil, "NZST", "NZDT"), "Pacific/Auckland Antarctica/McMurdo"),
    (.init(nil, "SAST", nil), "Africa/Johannesburg"), (.init(nil, "WAT", nil), "Africa/Lagos"),
    (.init(nil, "EAT", nil), "Africa/Nairobi"), (.init(nil, "UTC", nil), "UTC Etc/UTC"),
  ]

  private static let byIdentifier: [String: ZoneFamily] = {
    var table: [String: ZoneFamily] = [:]
    for (family, identifiers) in members {
      for identifier in identifiers.split(separator: " ") { table[String(identifier)] = family }
    }
    return table
  }()

  /// The family of a zone, where people have names for it.
  static func of(_ zone: Zone) -> ZoneFamily? { byIdentifier[zone.identifier] }
}
