import Facts
import Record

/// What a room has to say, as a person reads it in English.
package func english(_ said: Said) -> String { CarriedWords.english.put(said) }
