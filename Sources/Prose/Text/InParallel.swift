import Dispatch
import Synchronization

/// What some work makes of each item, in the order of the items, worked out on all processors.
///
/// Items are shared out in runs of `share` of them; what is no more than one run stays where it is.
package func inParallel<Item: Sendable, Value: Sendable>(
  _ items: [Item], share: Int, _ work: @Sendable (Item) -> Value
) -> [Value] {
  guard items.count > share else { return items.map(work) }
  let count = (items.count + share - 1) / share
  let found = Mutex<[[Value]]>(Array(repeating: [], count: count))
  DispatchQueue.concurrentPerform(iterations: count) { number in
    let run = items[(number * share)..<min((number + 1) * share, items.count)].map(work)
    found.withLock { $0[number] = run }
  }
  return found.withLock { Array($0.joined()) }
}
