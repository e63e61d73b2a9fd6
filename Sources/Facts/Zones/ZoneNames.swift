/// What people call time zones.
enum ZoneNames {
  /// What an abbreviation or name stands for.
  struct Meaning: Hashable, Sendable {
    /// Zones it is used in, the most usual of its kind first; more than one means: ask.
    var zones: [String]
    /// Whether it names daylight time; nil when it holds all year.
    var isDaylight: Bool?
  }

  private static func all(_ zones: String...) -> Meaning { Meaning(zones: zones, isDaylight: nil) }
  private static func standard(_ zones: String...) -> Meaning {
    Meaning(zones: zones, isDaylight: false)
  }
  private static func daylight(_ zones: String...) -> Meaning {
    Meaning(zones: zones, isDaylight: true)
  }

  /// Abbreviations, after common use and the tz database; those in use in several places list all.
  static let abbreviations: [String: Meaning] = [
    "utc": all("UTC"), "z": all("UTC"), "zulu": all("UTC"),
    "gmt": all("UTC", "Europe/London"), "bst": daylight("Europe/London", "Asia/Dhaka"),
    "pt": all("America/Los_Angeles"), "pst": standard("America/Los_Angeles", "Asia/Manila"),
    "pdt": daylight("America/Los_Angeles"),
    "mt": all("America/Denver"), "mst": standard("America/Denver", "America/Phoenix"),
    "mdt": daylight("America/Denver"),
    "ct": all("America/Chicago"),
    "cst": standard("America/Chicago", "Asia/Shanghai", "America/Havana"),
    "cdt": daylight("America/Chicago", "America/Havana"),
    "et": all("America/New_York"), "est": standard("America/New_York"),
    "edt": daylight("America/New_York"),
    "at": all("America/Halifax"), "ast": standard("America/Halifax", "Asia/Riyadh"),
    "adt": daylight("America/Halifax"), "nst": standard("America/St_Johns"),
    "ndt": daylight("America/St_Johns"), "akt": all("America/Anchorage"),
    "akst": standard("America/Anchorage"), "akdt": daylight("America/Anchorage"),
    "hst": all("Pacific/Honolulu"), "brt": all("America/Sao_Paulo"),
    "art": all("America/Argentina/Buenos_Aires"),
    "cet": standard("Europe/Berlin"), "cest": daylight("Europe/Berlin"),
    "mez": standard("Europe/Berlin"), "mesz": daylight("Europe/Berlin"),
    "eet": standard("Europe/Athens"), "eest": daylight("Europe/Athens"),
    "wet": standard("Europe/Lisbon"), "west": daylight("Europe/Lisbon"),
    "msk": all("Europe/Moscow"), "trt": all("Europe/Istanbul"),
    "ist": all("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "idt": daylight("Asia/Jerusalem"), "gst": all("Asia/Dubai", "Atlantic/South_Georgia"),
    "pkt": all("Asia/Karachi"), "npt": all("Asia/Kathmandu"), "ict": all("Asia/Bangkok"),
    "wib": all("Asia/Jakarta"), "sgt": all("Asia/Singapore"), "hkt": all("Asia/Hong_Kong"),
    "pht": all("Asia/Manila"), "jst": all("Asia/Tokyo"), "kst": all("Asia/Seoul"),
    "awst": all("Australia/Perth"), "acst": standard("Australia/Adelaide", "Australia/Darwin"),
    "acdt": daylight("Australia/Adelaide"),
    "aest": standard("Australia/Sydney", "Australia/Brisbane"),
    "aedt": daylight("Australia/Sydney"), "nzst": standard("Pacific/Auckland"),
    "nzdt": daylight("Pacific/Auckland"), "sast": all("Africa/Johannesburg"),
    "wat": all("Africa/Lagos"), "cat": all("Africa/Maputo"), "eat": all("Africa/Nairobi"),
  ]

  /// Names of zones and of places that are no part of an identifier.
  static let names: [String: String] = [
    "coordinated universal": "UTC", "universal": "UTC", "pacific": "America/Los_Angeles",
    "mountain": "America/Denver", "central european": "Europe/Berlin",
    "eastern european": "Europe/Athens", "western european": "Europe/Lisbon",
    "us pacific": "America/Los_Angeles", "us eastern": "America/New_York",
    "us central": "America/Chicago", "us mountain": "America/Denver",
    "eastern": "America/New_York", "central": "America/Chicago",
    "atlantic": "America/Halifax", "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu", "arizona": "America/Phoenix",
    "uk": "Europe/London", "britain": "Europe/London", "england": "Europe/London",
    "scotland": "Europe/London", "wales": "Europe/London", "ireland": "Europe/Dublin",
    "germany": "Europe/Berlin", "france": "Europe/Paris", "italy": "Europe/Rome",
    "netherlands": "Europe/Amsterdam", "belgium": "Europe/Brussels", "austria": "Europe/Vienna",
    "switzerland": "Europe/Zurich", "poland": "Europe/Warsaw", "sweden": "Europe/Stockholm",
    "norway": "Europe/Oslo", "denmark": "Europe/Copenhagen", "finland": "Europe/Helsinki",
    "greece": "Europe/Athens", "czechia": "Europe/Prague", "india": "Asia/Kolkata",
    "japan": "Asia/Tokyo", "korea": "Asia/Seoul", "china": "Asia/Shanghai",
    "israel": "Asia/Jerusalem",
    "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles",
    "portland": "America/Los_Angeles", "san diego": "America/Los_Angeles",
    "las vegas": "America/Los_Angeles", "austin": "America/Chicago",
    "dallas": "America/Chicago", "houston": "America/Chicago", "boston": "America/New_York",
    "miami": "America/New_York", "atlanta": "America/New_York",
    "philadelphia": "America/New_York", "montreal": "America/Toronto",
    "ottawa": "America/Toronto", "calgary": "America/Edmonton", "rio": "America/Sao_Paulo",
    "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata", "new delhi": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata", "bengaluru": "Asia/Kolkata", "kolkata": "Asia/Kolkata",
    "beijing": "Asia/Shanghai", "shenzhen": "Asia/Shanghai", "osaka": "Asia/Tokyo",
    "abu dhabi": "Asia/Dubai", "tel aviv": "Asia/Jerusalem", "hanoi": "Asia/Bangkok",
    "manchester": "Europe/London", "edinburgh": "Europe/London", "leeds": "Europe/London",
    "glasgow": "Europe/London", "cardiff": "Europe/London", "munich": "Europe/Berlin",
    "hamburg": "Europe/Berlin", "cologne": "Europe/Berlin", "frankfurt": "Europe/Berlin",
    "milan": "Europe/Rome", "barcelona": "Europe/Madrid", "geneva": "Europe/Zurich",
    "rotterdam": "Europe/Amsterdam", "canberra": "Australia/Sydney",
    "wellington": "Pacific/Auckland", "cape town": "Africa/Johannesburg",
  ]
}
