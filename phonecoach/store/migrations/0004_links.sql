-- Schema 4: one chain over everything that is ever kept in this file.
--
-- The chain of a call's events tells whether the record was changed. What stands beside
-- a record - annotations, cards, which card counts - gets its place in a chain of the
-- whole file, and so do the records themselves: whatever is changed, left out or slipped
-- in by other means than this program no longer fits. The program makes the first links
-- for what is here already, as SQL knows no digests.

CREATE TABLE link (
    -- `chain` is the digest of the link before, of this row's plain columns and of its
    -- `digest`, which covers what the row it speaks of holds. A card goes with its
    -- person, so its digest is salted and the salt goes too.
    seq    INTEGER NOT NULL PRIMARY KEY,    -- 1, 2, 3 ... without a gap
    what   TEXT    NOT NULL CHECK (
        what IN ('begun', 'call', 'over', 'annotation', 'card', 'current', 'erasure')
    ),
    id     TEXT    NOT NULL,                -- of the row
    call   TEXT,                            -- the call it belongs to, if any
    salt   BLOB,
    digest BLOB    NOT NULL,
    chain  BLOB    NOT NULL
) STRICT;

CREATE INDEX link_by_call ON link (call, what);

CREATE TRIGGER link_in_order BEFORE INSERT ON link
WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 1) FROM link)
BEGIN
    SELECT RAISE(ABORT, 'the link is out of order');
END;

CREATE TRIGGER link_fixed BEFORE UPDATE ON link
WHEN NEW.seq <> OLD.seq OR NEW.what <> OLD.what OR NEW.id <> OLD.id
  OR NEW.call IS NOT OLD.call OR NEW.digest <> OLD.digest OR NEW.chain <> OLD.chain
  OR NEW.salt IS NOT NULL
  OR NOT EXISTS (
      SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = OLD.call
  )
BEGIN
    SELECT RAISE(ABORT, 'a link never changes');
END;

CREATE TRIGGER link_kept BEFORE DELETE ON link
BEGIN
    SELECT RAISE(ABORT, 'a link is never deleted');
END;

CREATE TRIGGER erasure_takes_salts AFTER INSERT ON erasure
BEGIN
    UPDATE link SET salt = NULL
     WHERE salt IS NOT NULL
       AND call IN (SELECT id FROM call WHERE person = NEW.person);
END;
