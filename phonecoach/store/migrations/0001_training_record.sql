-- Schema 1: the training record of one PC.
--
-- Ids are UUIDs in their text form, so that records of several PCs can lie in one file.
-- Wall times are ISO 8601 in UTC with microseconds, so that text order is time order.
-- What may never change is guarded by triggers and not by the program's good manners:
-- events, annotations, cards and erasures are only ever added. The one way to take
-- something back is the erasure of a person, which an own row announces first.

CREATE TABLE meta (
    -- What this file says of itself: `pc` and `room` are the ids of the PC it lies on,
    -- `open` is 1 while a program writes and stays 1 if that program dies.
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    -- A training room: the people whom one supervisor looks after.
    id   TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL              -- for display; need not be unique
) STRICT, WITHOUT ROWID;

CREATE TABLE pc (
    -- A computer on which calls were taken.
    id   TEXT NOT NULL PRIMARY KEY,
    room TEXT NOT NULL REFERENCES room (id),
    name TEXT NOT NULL              -- for display; need not be unique
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    -- Whoever signs in. Two people may well bear the same name.
    id       TEXT NOT NULL PRIMARY KEY,
    room     TEXT NOT NULL REFERENCES room (id),
    name     TEXT NOT NULL,         -- empty once erased, or not yet told by another PC
    language TEXT NOT NULL,         -- ISO 639-1
    role     TEXT NOT NULL CHECK (role IN ('trainee', 'supervisor')),
    created  TEXT NOT NULL,
    erased   TEXT                   -- wall time of the erasure
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
    -- One row per erased person. Triggers let content go only where a row stands here.
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    at     TEXT NOT NULL,
    author TEXT NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_content (
    -- Every case as it was played, once, so that a record outlives changes to its case.
    digest  TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE call (
    -- A record and how far the call has come. The head is kept whole as JSON; those of
    -- its fields by which calls are looked for stand beside it.
    id           TEXT    NOT NULL PRIMARY KEY,
    room         TEXT    NOT NULL REFERENCES room (id),
    pc           TEXT    NOT NULL REFERENCES pc (id),
    person       TEXT    NOT NULL REFERENCES person (id),
    started      TEXT    NOT NULL,  -- wall time of call-clock 0
    week         INTEGER NOT NULL,  -- weeks since Monday 0001-01-01, local calendar
    mode         TEXT    NOT NULL,
    purpose      TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    profile      TEXT    NOT NULL,
    case_id      TEXT    NOT NULL,
    case_digest  TEXT    NOT NULL REFERENCES case_content (digest),
    program      TEXT    NOT NULL,
    head_version INTEGER NOT NULL,  -- of the head's shape
    head         TEXT CHECK (head IS NULL OR json_valid(head)),
    head_salt    BLOB,
    head_digest  BLOB    NOT NULL,  -- salted; the chain of events begins here
    state        TEXT    NOT NULL CHECK (
        state IN ('ringing', 'running', 'broken_off', 'frozen', 'filed')
    ),
    outcome      TEXT,              -- how it ended; NULL until frozen
    seal         BLOB,              -- the last link of the chain, once nothing follows
    CHECK ((head IS NULL) = (head_salt IS NULL)),
    CHECK ((seal IS NULL) = (state NOT IN ('frozen', 'filed')))
) STRICT;

CREATE INDEX call_by_person ON call (person, started);
CREATE INDEX call_by_room ON call (room, started);
CREATE INDEX call_unfinished ON call (state) WHERE state NOT IN ('frozen', 'filed');

CREATE TABLE event (
    -- What happened in a call. Each row links to the one before: `chain` is the digest
    -- of the previous link, of this row's plain columns and of its `digest`, which in
    -- turn covers salt and payload. So payload and salt can go while the chain holds.
    call    TEXT    NOT NULL REFERENCES call (id),
    seq     INTEGER NOT NULL,       -- 0, 1, 2 ... without a gap
    at_us   INTEGER NOT NULL,       -- on the call clock; never runs backwards
    kind    TEXT    NOT NULL,
    version INTEGER NOT NULL,       -- of the payload's shape
    payload TEXT CHECK (payload IS NULL OR json_valid(payload)),
    salt    BLOB,
    digest  BLOB    NOT NULL,
    chain   BLOB    NOT NULL,
    PRIMARY KEY (call, seq),
    CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
    -- What was learnt about a call, by whom and when.
    id      TEXT    NOT NULL PRIMARY KEY,
    call    TEXT    NOT NULL REFERENCES call (id),
    turn    INTEGER,                -- the trainee's turn it speaks of, if any
    item    INTEGER,                -- the item of the checklist it speaks of, if any
    author  TEXT    NOT NULL REFERENCES person (id),
    written TEXT    NOT NULL,
    source  TEXT,                   -- human, typed or recogniser, where that matters
    program TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    version INTEGER NOT NULL,
    payload TEXT CHECK (payload IS NULL OR json_valid(payload)),
    salt    BLOB,
    digest  BLOB    NOT NULL,
    CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT;

CREATE INDEX annotation_by_call ON annotation (call, written, id);

CREATE TABLE card (
    -- A score of a call. Old cards stay when rules change.
    id        TEXT    NOT NULL PRIMARY KEY,
    call      TEXT    NOT NULL REFERENCES call (id),
    made      TEXT    NOT NULL,
    checklist TEXT    NOT NULL,     -- versions of everything that decided the score
    profile   TEXT    NOT NULL,
    rules     TEXT    NOT NULL,
    listener  TEXT    NOT NULL,
    program   TEXT    NOT NULL,
    score     REAL,                 -- 0 to 100; NULL below the minimum of items applied
    applied   INTEGER NOT NULL,
    pending   INTEGER NOT NULL,
    passed    INTEGER CHECK (passed IN (0, 1)),
    payload   TEXT    NOT NULL CHECK (json_valid(payload)),
    UNIQUE (id, call)
) STRICT;

CREATE INDEX card_by_call ON card (call, made, id);

CREATE TABLE history_snapshot (
    -- What was known of earlier calls when the card was made.
    card    TEXT NOT NULL PRIMARY KEY REFERENCES card (id),
    payload TEXT NOT NULL CHECK (json_valid(payload))
) STRICT;

CREATE TABLE card_item (
    -- The machine's mark of one item, as it stands on a card.
    card      TEXT    NOT NULL REFERENCES card (id),
    item      INTEGER NOT NULL,
    mark      TEXT    NOT NULL,
    share_ppm INTEGER CHECK (share_ppm BETWEEN 0 AND 1000000),  -- NULL: not marked
    applied   INTEGER NOT NULL CHECK (applied IN (0, 1)),
    PRIMARY KEY (card, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE current_card (
    -- Which of a call's cards counts.
    call TEXT NOT NULL PRIMARY KEY,
    card TEXT NOT NULL,
    FOREIGN KEY (card, call) REFERENCES card (id, call)
) STRICT, WITHOUT ROWID;

CREATE TABLE human_mark (
    -- A human's mark beside the machine's; of several, the latest counts.
    annotation TEXT    NOT NULL PRIMARY KEY REFERENCES annotation (id),
    call       TEXT    NOT NULL REFERENCES call (id),
    item       INTEGER NOT NULL,
    mark       TEXT    NOT NULL,
    share_ppm  INTEGER CHECK (share_ppm BETWEEN 0 AND 1000000),
    rubric     TEXT    NOT NULL,
    written    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX human_mark_by_item ON human_mark (call, item, written, annotation);

CREATE TABLE effective_mark (
    -- The mark that counts: the human's where there is one, else that of the current
    -- card. Written by triggers alone, so that it cannot be forgotten.
    call      TEXT    NOT NULL REFERENCES call (id),
    item      INTEGER NOT NULL,
    mark      TEXT    NOT NULL,
    share_ppm INTEGER,
    by_human  INTEGER NOT NULL,
    PRIMARY KEY (call, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE roll (
    -- Number and sum of the shares met, in millionths: whole numbers, so that adding and
    -- taking away again is exact. The mode is part of the key because marks of guided
    -- calls count for no mastery and typed times are never pooled with spoken ones.
    person TEXT    NOT NULL,
    week   INTEGER NOT NULL,
    item   INTEGER NOT NULL,
    room   TEXT    NOT NULL,
    mode   TEXT    NOT NULL,
    n      INTEGER NOT NULL,
    s      INTEGER NOT NULL,
    PRIMARY KEY (person, week, item, room, mode)
) STRICT, WITHOUT ROWID;

CREATE INDEX roll_by_room ON roll (room, week, person, item, mode, n, s);

CREATE TABLE roll_room (
    -- `roll` without its people: what a room must practise.
    room TEXT    NOT NULL,
    week INTEGER NOT NULL,
    item INTEGER NOT NULL,
    mode TEXT    NOT NULL,
    n    INTEGER NOT NULL,
    s    INTEGER NOT NULL,
    PRIMARY KEY (room, week, item, mode)
) STRICT, WITHOUT ROWID;

CREATE TABLE roll_person (
    -- `roll` without its weeks and rooms: where a person stands.
    person TEXT    NOT NULL,
    item   INTEGER NOT NULL,
    mode   TEXT    NOT NULL,
    n      INTEGER NOT NULL,
    s      INTEGER NOT NULL,
    PRIMARY KEY (person, item, mode)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_setting (
    -- What a person chose last, on any PC.
    person TEXT NOT NULL REFERENCES person (id),
    key    TEXT NOT NULL,
    value  TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (person, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE pc_setting (
    -- What was chosen for a PC, whoever sits at it.
    pc    TEXT NOT NULL REFERENCES pc (id),
    key   TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (pc, key)
) STRICT, WITHOUT ROWID;

-- Records are only added to ------------------------------------------------------------

CREATE TRIGGER event_only_while_open BEFORE INSERT ON event
WHEN (SELECT state FROM call WHERE id = NEW.call) IN ('frozen', 'filed')
BEGIN
    SELECT RAISE(ABORT, 'the call is over and takes no further events');
END;

CREATE TRIGGER event_in_order BEFORE INSERT ON event
WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM event WHERE call = NEW.call)
  OR NEW.at_us < (SELECT at_us FROM event WHERE call = NEW.call AND seq = NEW.seq - 1)
BEGIN
    SELECT RAISE(ABORT, 'the event is out of order');
END;

CREATE TRIGGER event_fixed BEFORE UPDATE ON event
WHEN NEW.call <> OLD.call OR NEW.seq <> OLD.seq OR NEW.at_us <> OLD.at_us
  OR NEW.kind <> OLD.kind OR NEW.version <> OLD.version
  OR NEW.digest <> OLD.digest OR NEW.chain <> OLD.chain
  OR NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL
  OR NOT EXISTS (
      SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = OLD.call
  )
BEGIN
    SELECT RAISE(ABORT, 'an event never changes');
END;

CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never deleted');
END;

CREATE TRIGGER call_fixed BEFORE UPDATE OF
    id, room, pc, person, started, week, mode, purpose, language, profile, case_id,
    case_digest, program, head_version, head_digest
ON call
BEGIN
    SELECT RAISE(ABORT, 'the head of a call never changes');
END;

CREATE TRIGGER call_head_kept BEFORE UPDATE OF head, head_salt ON call
WHEN NEW.head IS NOT NULL OR NEW.head_salt IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM erasure WHERE person = OLD.person)
BEGIN
    SELECT RAISE(ABORT, 'the head of a call never changes');
END;

CREATE TRIGGER call_over BEFORE UPDATE OF state, outcome, seal ON call
WHEN OLD.state IN ('frozen', 'filed')
BEGIN
    SELECT RAISE(ABORT, 'the call is over and does not go on');
END;

CREATE TRIGGER call_kept BEFORE DELETE ON call
BEGIN
    SELECT RAISE(ABORT, 'a call is never deleted');
END;

CREATE TRIGGER case_content_fixed BEFORE UPDATE ON case_content
BEGIN
    SELECT RAISE(ABORT, 'a case that was played never changes');
END;

CREATE TRIGGER case_content_kept BEFORE DELETE ON case_content
BEGIN
    SELECT RAISE(ABORT, 'a case that was played is never deleted');
END;

CREATE TRIGGER annotation_fixed BEFORE UPDATE ON annotation
WHEN NEW.id <> OLD.id OR NEW.call <> OLD.call OR NEW.turn IS NOT OLD.turn
  OR NEW.item IS NOT OLD.item OR NEW.author <> OLD.author
  OR NEW.written <> OLD.written OR NEW.source IS NOT OLD.source
  OR NEW.program <> OLD.program OR NEW.kind <> OLD.kind
  OR NEW.version <> OLD.version OR NEW.digest <> OLD.digest
  OR NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL
  OR NOT EXISTS (
      SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = OLD.call
  )
BEGIN
    SELECT RAISE(ABORT, 'an annotation never changes');
END;

CREATE TRIGGER annotation_kept BEFORE DELETE ON annotation
BEGIN
    SELECT RAISE(ABORT, 'an annotation is never deleted');
END;

CREATE TRIGGER card_fixed BEFORE UPDATE ON card
BEGIN
    SELECT RAISE(ABORT, 'a card never changes');
END;

CREATE TRIGGER card_kept BEFORE DELETE ON card
WHEN NOT EXISTS (SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = OLD.call)
BEGIN
    SELECT RAISE(ABORT, 'a card is never deleted');
END;

CREATE TRIGGER history_snapshot_fixed BEFORE UPDATE ON history_snapshot
BEGIN
    SELECT RAISE(ABORT, 'a card never changes');
END;

CREATE TRIGGER history_snapshot_kept BEFORE DELETE ON history_snapshot
WHEN NOT EXISTS (
    SELECT 1
      FROM erasure
      JOIN call USING (person)
      JOIN card ON card.call = call.id
     WHERE card.id = OLD.card
)
BEGIN
    SELECT RAISE(ABORT, 'a card is never deleted');
END;

CREATE TRIGGER card_item_fixed BEFORE UPDATE ON card_item
BEGIN
    SELECT RAISE(ABORT, 'a card never changes');
END;

CREATE TRIGGER card_item_kept BEFORE DELETE ON card_item
WHEN NOT EXISTS (
    SELECT 1
      FROM erasure
      JOIN call USING (person)
      JOIN card ON card.call = call.id
     WHERE card.id = OLD.card
)
BEGIN
    SELECT RAISE(ABORT, 'a card is never deleted');
END;

CREATE TRIGGER human_mark_fixed BEFORE UPDATE ON human_mark
BEGIN
    SELECT RAISE(ABORT, 'a mark given by a human never changes');
END;

CREATE TRIGGER human_mark_kept BEFORE DELETE ON human_mark
WHEN NOT EXISTS (SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = OLD.call)
BEGIN
    SELECT RAISE(ABORT, 'a mark given by a human is never deleted');
END;

CREATE TRIGGER current_card_of_a_test BEFORE UPDATE ON current_card
WHEN NEW.call <> OLD.call
  OR (SELECT purpose FROM call WHERE id = OLD.call) IN ('test', 'certificate')
BEGIN
    SELECT RAISE(ABORT, 'the card of a test stays the one that counts');
END;

CREATE TRIGGER current_card_kept BEFORE DELETE ON current_card
WHEN NOT EXISTS (SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = OLD.call)
BEGIN
    SELECT RAISE(ABORT, 'a call that has cards keeps one that counts');
END;

CREATE TRIGGER erasure_fixed BEFORE UPDATE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'an erasure never changes');
END;

CREATE TRIGGER erasure_kept BEFORE DELETE ON erasure
BEGIN
    SELECT RAISE(ABORT, 'an erasure is never deleted');
END;

-- An erasure takes everything along, and nothing comes back -------------------------

-- Whatever rests on a row goes before it. Calls, events and annotations stay as empty
-- rows, so that every chain still holds; a call that was not over is filed.
CREATE TRIGGER erasure_takes AFTER INSERT ON erasure
BEGIN
    UPDATE call
       SET state = 'filed',
           seal = coalesce(
               (SELECT chain FROM event WHERE event.call = call.id
                 ORDER BY seq DESC LIMIT 1),
               head_digest
           )
     WHERE person = NEW.person AND state NOT IN ('frozen', 'filed');
    DELETE FROM current_card
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    DELETE FROM human_mark
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    DELETE FROM card_item
     WHERE card IN (SELECT card.id FROM card JOIN call ON call.id = card.call
                     WHERE person = NEW.person);
    DELETE FROM history_snapshot
     WHERE card IN (SELECT card.id FROM card JOIN call ON call.id = card.call
                     WHERE person = NEW.person);
    DELETE FROM card
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    UPDATE annotation SET payload = NULL, salt = NULL
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    UPDATE event SET payload = NULL, salt = NULL
     WHERE call IN (SELECT id FROM call WHERE person = NEW.person);
    UPDATE call SET head = NULL, head_salt = NULL WHERE person = NEW.person;
    DELETE FROM person_setting WHERE person = NEW.person;
    UPDATE person SET name = '', erased = NEW.at WHERE id = NEW.person;
END;

CREATE TRIGGER call_of_nobody BEFORE INSERT ON call
WHEN EXISTS (SELECT 1 FROM erasure WHERE person = NEW.person)
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

CREATE TRIGGER annotation_of_nobody BEFORE INSERT ON annotation
WHEN EXISTS (SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = NEW.call)
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

CREATE TRIGGER card_of_nobody BEFORE INSERT ON card
WHEN EXISTS (SELECT 1 FROM erasure JOIN call USING (person) WHERE call.id = NEW.call)
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

CREATE TRIGGER setting_of_nobody BEFORE INSERT ON person_setting
WHEN EXISTS (SELECT 1 FROM erasure WHERE person = NEW.person)
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

CREATE TRIGGER person_stays_erased BEFORE UPDATE ON person
WHEN OLD.erased IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the person has been erased');
END;

-- Who asks decides what is seen --------------------------------------------------------

CREATE VIEW seen_call AS
-- Every call once for each person who may see it, under `viewer`: those who took it, and
-- the supervisors of the room in which it was taken. Readers ask this view alone.
SELECT who.id AS viewer, call.*, card.id AS card, card.score, card.pending
  FROM person AS who
  JOIN call ON call.person = who.id OR (who.role = 'supervisor' AND who.room = call.room)
  LEFT JOIN current_card ON current_card.call = call.id
  LEFT JOIN card ON card.id = current_card.card
 WHERE who.erased IS NULL;

-- Which mark counts --------------------------------------------------------------------

CREATE VIEW mark_in_force AS
SELECT current_card.call,
       card_item.item,
       CASE WHEN human_mark.annotation IS NULL THEN card_item.mark
            ELSE human_mark.mark END AS mark,
       CASE WHEN human_mark.annotation IS NULL THEN card_item.share_ppm
            ELSE human_mark.share_ppm END AS share_ppm,
       human_mark.annotation IS NOT NULL AS by_human
  FROM current_card
  JOIN card_item ON card_item.card = current_card.card
  LEFT JOIN human_mark ON human_mark.annotation = (
           SELECT annotation
             FROM human_mark AS latest
            WHERE latest.call = current_card.call AND latest.item = card_item.item
            ORDER BY latest.written DESC, latest.annotation DESC
            LIMIT 1
       );

CREATE TRIGGER effective_from_first_card AFTER INSERT ON current_card
BEGIN
    INSERT INTO effective_mark (call, item, mark, share_ppm, by_human)
    SELECT call, item, mark, share_ppm, by_human
      FROM mark_in_force
     WHERE call = NEW.call;
END;

CREATE TRIGGER effective_from_next_card AFTER UPDATE ON current_card
BEGIN
    DELETE FROM effective_mark WHERE call = NEW.call;
    INSERT INTO effective_mark (call, item, mark, share_ppm, by_human)
    SELECT call, item, mark, share_ppm, by_human
      FROM mark_in_force
     WHERE call = NEW.call;
END;

CREATE TRIGGER effective_from_no_card AFTER DELETE ON current_card
BEGIN
    DELETE FROM effective_mark WHERE call = OLD.call;
END;

CREATE TRIGGER effective_from_human AFTER INSERT ON human_mark
BEGIN
    DELETE FROM effective_mark WHERE call = NEW.call AND item = NEW.item;
    INSERT INTO effective_mark (call, item, mark, share_ppm, by_human)
    SELECT call, item, mark, share_ppm, by_human
      FROM mark_in_force
     WHERE call = NEW.call AND item = NEW.item;
END;

-- Marks are replaced, never updated, so that the two triggers below see every change.
CREATE TRIGGER effective_mark_replaced BEFORE UPDATE ON effective_mark
BEGIN
    SELECT RAISE(ABORT, 'an effective mark is replaced, never updated');
END;

CREATE TRIGGER roll_in AFTER INSERT ON effective_mark
WHEN NEW.share_ppm IS NOT NULL
BEGIN
    INSERT INTO roll (person, week, item, room, mode, n, s)
    SELECT person, week, NEW.item, room, mode, 1, NEW.share_ppm
      FROM call
     WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET n = n + 1, s = s + excluded.s;
    INSERT INTO roll_room (room, week, item, mode, n, s)
    SELECT room, week, NEW.item, mode, 1, NEW.share_ppm
      FROM call
     WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET n = n + 1, s = s + excluded.s;
    INSERT INTO roll_person (person, item, mode, n, s)
    SELECT person, NEW.item, mode, 1, NEW.share_ppm
      FROM call
     WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET n = n + 1, s = s + excluded.s;
END;

CREATE TRIGGER roll_out AFTER DELETE ON effective_mark
WHEN OLD.share_ppm IS NOT NULL
BEGIN
    UPDATE roll SET n = n - 1, s = s - OLD.share_ppm
     WHERE (person, week, item, room, mode) = (
         SELECT person, week, OLD.item, room, mode FROM call WHERE id = OLD.call
     );
    DELETE FROM roll
     WHERE n = 0 AND (person, week, item, room, mode) = (
         SELECT person, week, OLD.item, room, mode FROM call WHERE id = OLD.call
     );
    UPDATE roll_room SET n = n - 1, s = s - OLD.share_ppm
     WHERE (room, week, item, mode) = (
         SELECT room, week, OLD.item, mode FROM call WHERE id = OLD.call
     );
    DELETE FROM roll_room
     WHERE n = 0 AND (room, week, item, mode) = (
         SELECT room, week, OLD.item, mode FROM call WHERE id = OLD.call
     );
    UPDATE roll_person SET n = n - 1, s = s - OLD.share_ppm
     WHERE (person, item, mode) = (
         SELECT person, OLD.item, mode FROM call WHERE id = OLD.call
     );
    DELETE FROM roll_person
     WHERE n = 0 AND (person, item, mode) = (
         SELECT person, OLD.item, mode FROM call WHERE id = OLD.call
     );
END;
