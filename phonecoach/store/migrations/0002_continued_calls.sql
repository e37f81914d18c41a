-- Schema 2: a call that goes on from a moment of another counts for no rollup.
--
-- Its first part was taken before and is judged in the earlier call already, and whoever
-- tries a moment again until it is right has not done it right so often. The history
-- leaves such calls out; from here on the rollups do the same.

DROP TRIGGER roll_in;
DROP TRIGGER roll_out;

CREATE VIEW counted_call AS
-- The calls whose marks are rolled up, with what they are rolled up by. The heads of
-- erased people are gone, and their marks went before.
SELECT id, person, week, room, mode
  FROM call
 WHERE json_extract(head, '$.continued') IS NULL;

CREATE TRIGGER roll_in AFTER INSERT ON effective_mark
WHEN NEW.share_ppm IS NOT NULL
BEGIN
    INSERT INTO roll (person, week, item, room, mode, n, s)
    SELECT person, week, NEW.item, room, mode, 1, NEW.share_ppm
      FROM counted_call
     WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET n = n + 1, s = s + excluded.s;
    INSERT INTO roll_room (room, week, item, mode, n, s)
    SELECT room, week, NEW.item, mode, 1, NEW.share_ppm
      FROM counted_call
     WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET n = n + 1, s = s + excluded.s;
    INSERT INTO roll_person (person, item, mode, n, s)
    SELECT person, NEW.item, mode, 1, NEW.share_ppm
      FROM counted_call
     WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET n = n + 1, s = s + excluded.s;
END;

CREATE TRIGGER roll_out AFTER DELETE ON effective_mark
WHEN OLD.share_ppm IS NOT NULL
BEGIN
    UPDATE roll SET n = n - 1, s = s - OLD.share_ppm
     WHERE (person, week, item, room, mode) = (
         SELECT person, week, OLD.item, room, mode
           FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll
     WHERE n = 0 AND (person, week, item, room, mode) = (
         SELECT person, week, OLD.item, room, mode
           FROM counted_call WHERE id = OLD.call
     );
    UPDATE roll_room SET n = n - 1, s = s - OLD.share_ppm
     WHERE (room, week, item, mode) = (
         SELECT room, week, OLD.item, mode FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll_room
     WHERE n = 0 AND (room, week, item, mode) = (
         SELECT room, week, OLD.item, mode FROM counted_call WHERE id = OLD.call
     );
    UPDATE roll_person SET n = n - 1, s = s - OLD.share_ppm
     WHERE (person, item, mode) = (
         SELECT person, OLD.item, mode FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll_person
     WHERE n = 0 AND (person, item, mode) = (
         SELECT person, OLD.item, mode FROM counted_call WHERE id = OLD.call
     );
END;

-- What was rolled up until now is added up anew.
DELETE FROM roll;
DELETE FROM roll_room;
DELETE FROM roll_person;

INSERT INTO roll (person, week, item, room, mode, n, s)
SELECT person, week, item, room, mode, count(*), sum(share_ppm)
  FROM effective_mark
  JOIN counted_call ON counted_call.id = call
 WHERE share_ppm IS NOT NULL
 GROUP BY person, week, item, room, mode;

INSERT INTO roll_room (room, week, item, mode, n, s)
SELECT room, week, item, mode, sum(n), sum(s)
  FROM roll
 GROUP BY room, week, item, mode;

INSERT INTO roll_person (person, item, mode, n, s)
SELECT person, item, mode, sum(n), sum(s)
  FROM roll
 GROUP BY person, item, mode;
