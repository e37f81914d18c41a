-- Schema 9: what a year of a room comes to, in a fraction of the rows.

CREATE TABLE roll_season (
    -- `roll` by stretches of thirteen weeks: number `week / 13`.
    room     TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    season   INTEGER NOT NULL,
    mode     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    calls    INTEGER NOT NULL DEFAULT 0,
    marks    INTEGER NOT NULL DEFAULT 0,
    i44 INTEGER NOT NULL DEFAULT 0, i45 INTEGER NOT NULL DEFAULT 0,
    i46 INTEGER NOT NULL DEFAULT 0, i47 INTEGER NOT NULL DEFAULT 0,
    i48 INTEGER NOT NULL DEFAULT 0, i49 INTEGER NOT NULL DEFAULT 0,
    i50 INTEGER NOT NULL DEFAULT 0, i51 INTEGER NOT NULL DEFAULT 0,
    i52 INTEGER NOT NULL DEFAULT 0, i53 INTEGER NOT NULL DEFAULT 0,
    i54 INTEGER NOT NULL DEFAULT 0, i55 INTEGER NOT NULL DEFAULT 0,
    i56 INTEGER NOT NULL DEFAULT 0, i57 INTEGER NOT NULL DEFAULT 0,
    i58 INTEGER NOT NULL DEFAULT 0, i59 INTEGER NOT NULL DEFAULT 0,
    i60 INTEGER NOT NULL DEFAULT 0, i61 INTEGER NOT NULL DEFAULT 0,
    i62 INTEGER NOT NULL DEFAULT 0, i63 INTEGER NOT NULL DEFAULT 0,
    i64 INTEGER NOT NULL DEFAULT 0, i65 INTEGER NOT NULL DEFAULT 0,
    i66 INTEGER NOT NULL DEFAULT 0, i67 INTEGER NOT NULL DEFAULT 0,
    i68 INTEGER NOT NULL DEFAULT 0, i69 INTEGER NOT NULL DEFAULT 0,
    i70 INTEGER NOT NULL DEFAULT 0, i71 INTEGER NOT NULL DEFAULT 0,
    i72 INTEGER NOT NULL DEFAULT 0, i73 INTEGER NOT NULL DEFAULT 0,
    i74 INTEGER NOT NULL DEFAULT 0, i75 INTEGER NOT NULL DEFAULT 0,
    i76 INTEGER NOT NULL DEFAULT 0, i77 INTEGER NOT NULL DEFAULT 0,
    i78 INTEGER NOT NULL DEFAULT 0, i79 INTEGER NOT NULL DEFAULT 0,
    i80 INTEGER NOT NULL DEFAULT 0, i81 INTEGER NOT NULL DEFAULT 0,
    i82 INTEGER NOT NULL DEFAULT 0, i83 INTEGER NOT NULL DEFAULT 0,
    i84 INTEGER NOT NULL DEFAULT 0, i85 INTEGER NOT NULL DEFAULT 0,
    i86 INTEGER NOT NULL DEFAULT 0, i87 INTEGER NOT NULL DEFAULT 0,
    i88 INTEGER NOT NULL DEFAULT 0, i89 INTEGER NOT NULL DEFAULT 0,
    i90 INTEGER NOT NULL DEFAULT 0, i91 INTEGER NOT NULL DEFAULT 0,
    i92 INTEGER NOT NULL DEFAULT 0, i93 INTEGER NOT NULL DEFAULT 0,
    i94 INTEGER NOT NULL DEFAULT 0, i95 INTEGER NOT NULL DEFAULT 0,
    i96 INTEGER NOT NULL DEFAULT 0, i97 INTEGER NOT NULL DEFAULT 0,
    i98 INTEGER NOT NULL DEFAULT 0, i99 INTEGER NOT NULL DEFAULT 0,
    i100 INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (room, person, season, mode, language)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER roll_season_in AFTER INSERT ON effective_mark
WHEN NEW.share_ppm IS NOT NULL
BEGIN
    INSERT INTO roll_season (room, person, season, mode, language)
    SELECT room, person, week / 13, mode, language
      FROM counted_call
     WHERE id = NEW.call
        ON CONFLICT DO NOTHING;
    UPDATE roll_season
       SET marks = marks + 1,
           i44 = i44 + (NEW.item = 44) * (1099511627776 + NEW.share_ppm),
           i45 = i45 + (NEW.item = 45) * (1099511627776 + NEW.share_ppm),
           i46 = i46 + (NEW.item = 46) * (1099511627776 + NEW.share_ppm),
           i47 = i47 + (NEW.item = 47) * (1099511627776 + NEW.share_ppm),
           i48 = i48 + (NEW.item = 48) * (1099511627776 + NEW.share_ppm),
           i49 = i49 + (NEW.item = 49) * (1099511627776 + NEW.share_ppm),
           i50 = i50 + (NEW.item = 50) * (1099511627776 + NEW.share_ppm),
           i51 = i51 + (NEW.item = 51) * (1099511627776 + NEW.share_ppm),
           i52 = i52 + (NEW.item = 52) * (1099511627776 + NEW.share_ppm),
           i53 = i53 + (NEW.item = 53) * (1099511627776 + NEW.share_ppm),
           i54 = i54 + (NEW.item = 54) * (1099511627776 + NEW.share_ppm),
           i55 = i55 + (NEW.item = 55) * (1099511627776 + NEW.share_ppm),
           i56 = i56 + (NEW.item = 56) * (1099511627776 + NEW.share_ppm),
           i57 = i57 + (NEW.item = 57) * (1099511627776 + NEW.share_ppm),
           i58 = i58 + (NEW.item = 58) * (1099511627776 + NEW.share_ppm),
           i59 = i59 + (NEW.item = 59) * (1099511627776 + NEW.share_ppm),
           i60 = i60 + (NEW.item = 60) * (1099511627776 + NEW.share_ppm),
           i61 = i61 + (NEW.item = 61) * (1099511627776 + NEW.share_ppm),
           i62 = i62 + (NEW.item = 62) * (1099511627776 + NEW.share_ppm),
           i63 = i63 + (NEW.item = 63) * (1099511627776 + NEW.share_ppm),
           i64 = i64 + (NEW.item = 64) * (1099511627776 + NEW.share_ppm),
           i65 = i65 + (NEW.item = 65) * (1099511627776 + NEW.share_ppm),
           i66 = i66 + (NEW.item = 66) * (1099511627776 + NEW.share_ppm),
           i67 = i67 + (NEW.item = 67) * (1099511627776 + NEW.share_ppm),
           i68 = i68 + (NEW.item = 68) * (1099511627776 + NEW.share_ppm),
           i69 = i69 + (NEW.item = 69) * (1099511627776 + NEW.share_ppm),
           i70 = i70 + (NEW.item = 70) * (1099511627776 + NEW.share_ppm),
           i71 = i71 + (NEW.item = 71) * (1099511627776 + NEW.share_ppm),
           i72 = i72 + (NEW.item = 72) * (1099511627776 + NEW.share_ppm),
           i73 = i73 + (NEW.item = 73) * (1099511627776 + NEW.share_ppm),
           i74 = i74 + (NEW.item = 74) * (1099511627776 + NEW.share_ppm),
           i75 = i75 + (NEW.item = 75) * (1099511627776 + NEW.share_ppm),
           i76 = i76 + (NEW.item = 76) * (1099511627776 + NEW.share_ppm),
           i77 = i77 + (NEW.item = 77) * (1099511627776 + NEW.share_ppm),
           i78 = i78 + (NEW.item = 78) * (1099511627776 + NEW.share_ppm),
           i79 = i79 + (NEW.item = 79) * (1099511627776 + NEW.share_ppm),
           i80 = i80 + (NEW.item = 80) * (1099511627776 + NEW.share_ppm),
           i81 = i81 + (NEW.item = 81) * (1099511627776 + NEW.share_ppm),
           i82 = i82 + (NEW.item = 82) * (1099511627776 + NEW.share_ppm),
           i83 = i83 + (NEW.item = 83) * (1099511627776 + NEW.share_ppm),
           i84 = i84 + (NEW.item = 84) * (1099511627776 + NEW.share_ppm),
           i85 = i85 + (NEW.item = 85) * (1099511627776 + NEW.share_ppm),
           i86 = i86 + (NEW.item = 86) * (1099511627776 + NEW.share_ppm),
           i87 = i87 + (NEW.item = 87) * (1099511627776 + NEW.share_ppm),
           i88 = i88 + (NEW.item = 88) * (1099511627776 + NEW.share_ppm),
           i89 = i89 + (NEW.item = 89) * (1099511627776 + NEW.share_ppm),
           i90 = i90 + (NEW.item = 90) * (1099511627776 + NEW.share_ppm),
           i91 = i91 + (NEW.item = 91) * (1099511627776 + NEW.share_ppm),
           i92 = i92 + (NEW.item = 92) * (1099511627776 + NEW.share_ppm),
           i93 = i93 + (NEW.item = 93) * (1099511627776 + NEW.share_ppm),
           i94 = i94 + (NEW.item = 94) * (1099511627776 + NEW.share_ppm),
           i95 = i95 + (NEW.item = 95) * (1099511627776 + NEW.share_ppm),
           i96 = i96 + (NEW.item = 96) * (1099511627776 + NEW.share_ppm),
           i97 = i97 + (NEW.item = 97) * (1099511627776 + NEW.share_ppm),
           i98 = i98 + (NEW.item = 98) * (1099511627776 + NEW.share_ppm),
           i99 = i99 + (NEW.item = 99) * (1099511627776 + NEW.share_ppm),
           i100 = i100 + (NEW.item = 100) * (1099511627776 + NEW.share_ppm)
     WHERE (room, person, season, mode, language) = (
         SELECT room, person, week / 13, mode, language
           FROM counted_call WHERE id = NEW.call
     );
END;

CREATE TRIGGER roll_season_out AFTER DELETE ON effective_mark
WHEN OLD.share_ppm IS NOT NULL
BEGIN
    UPDATE roll_season
       SET marks = marks - 1,
           i44 = i44 - (OLD.item = 44) * (1099511627776 + OLD.share_ppm),
           i45 = i45 - (OLD.item = 45) * (1099511627776 + OLD.share_ppm),
           i46 = i46 - (OLD.item = 46) * (1099511627776 + OLD.share_ppm),
           i47 = i47 - (OLD.item = 47) * (1099511627776 + OLD.share_ppm),
           i48 = i48 - (OLD.item = 48) * (1099511627776 + OLD.share_ppm),
           i49 = i49 - (OLD.item = 49) * (1099511627776 + OLD.share_ppm),
           i50 = i50 - (OLD.item = 50) * (1099511627776 + OLD.share_ppm),
           i51 = i51 - (OLD.item = 51) * (1099511627776 + OLD.share_ppm),
           i52 = i52 - (OLD.item = 52) * (1099511627776 + OLD.share_ppm),
           i53 = i53 - (OLD.item = 53) * (1099511627776 + OLD.share_ppm),
           i54 = i54 - (OLD.item = 54) * (1099511627776 + OLD.share_ppm),
           i55 = i55 - (OLD.item = 55) * (1099511627776 + OLD.share_ppm),
           i56 = i56 - (OLD.item = 56) * (1099511627776 + OLD.share_ppm),
           i57 = i57 - (OLD.item = 57) * (1099511627776 + OLD.share_ppm),
           i58 = i58 - (OLD.item = 58) * (1099511627776 + OLD.share_ppm),
           i59 = i59 - (OLD.item = 59) * (1099511627776 + OLD.share_ppm),
           i60 = i60 - (OLD.item = 60) * (1099511627776 + OLD.share_ppm),
           i61 = i61 - (OLD.item = 61) * (1099511627776 + OLD.share_ppm),
           i62 = i62 - (OLD.item = 62) * (1099511627776 + OLD.share_ppm),
           i63 = i63 - (OLD.item = 63) * (1099511627776 + OLD.share_ppm),
           i64 = i64 - (OLD.item = 64) * (1099511627776 + OLD.share_ppm),
           i65 = i65 - (OLD.item = 65) * (1099511627776 + OLD.share_ppm),
           i66 = i66 - (OLD.item = 66) * (1099511627776 + OLD.share_ppm),
           i67 = i67 - (OLD.item = 67) * (1099511627776 + OLD.share_ppm),
           i68 = i68 - (OLD.item = 68) * (1099511627776 + OLD.share_ppm),
           i69 = i69 - (OLD.item = 69) * (1099511627776 + OLD.share_ppm),
           i70 = i70 - (OLD.item = 70) * (1099511627776 + OLD.share_ppm),
           i71 = i71 - (OLD.item = 71) * (1099511627776 + OLD.share_ppm),
           i72 = i72 - (OLD.item = 72) * (1099511627776 + OLD.share_ppm),
           i73 = i73 - (OLD.item = 73) * (1099511627776 + OLD.share_ppm),
           i74 = i74 - (OLD.item = 74) * (1099511627776 + OLD.share_ppm),
           i75 = i75 - (OLD.item = 75) * (1099511627776 + OLD.share_ppm),
           i76 = i76 - (OLD.item = 76) * (1099511627776 + OLD.share_ppm),
           i77 = i77 - (OLD.item = 77) * (1099511627776 + OLD.share_ppm),
           i78 = i78 - (OLD.item = 78) * (1099511627776 + OLD.share_ppm),
           i79 = i79 - (OLD.item = 79) * (1099511627776 + OLD.share_ppm),
           i80 = i80 - (OLD.item = 80) * (1099511627776 + OLD.share_ppm),
           i81 = i81 - (OLD.item = 81) * (1099511627776 + OLD.share_ppm),
           i82 = i82 - (OLD.item = 82) * (1099511627776 + OLD.share_ppm),
           i83 = i83 - (OLD.item = 83) * (1099511627776 + OLD.share_ppm),
           i84 = i84 - (OLD.item = 84) * (1099511627776 + OLD.share_ppm),
           i85 = i85 - (OLD.item = 85) * (1099511627776 + OLD.share_ppm),
           i86 = i86 - (OLD.item = 86) * (1099511627776 + OLD.share_ppm),
           i87 = i87 - (OLD.item = 87) * (1099511627776 + OLD.share_ppm),
           i88 = i88 - (OLD.item = 88) * (1099511627776 + OLD.share_ppm),
           i89 = i89 - (OLD.item = 89) * (1099511627776 + OLD.share_ppm),
           i90 = i90 - (OLD.item = 90) * (1099511627776 + OLD.share_ppm),
           i91 = i91 - (OLD.item = 91) * (1099511627776 + OLD.share_ppm),
           i92 = i92 - (OLD.item = 92) * (1099511627776 + OLD.share_ppm),
           i93 = i93 - (OLD.item = 93) * (1099511627776 + OLD.share_ppm),
           i94 = i94 - (OLD.item = 94) * (1099511627776 + OLD.share_ppm),
           i95 = i95 - (OLD.item = 95) * (1099511627776 + OLD.share_ppm),
           i96 = i96 - (OLD.item = 96) * (1099511627776 + OLD.share_ppm),
           i97 = i97 - (OLD.item = 97) * (1099511627776 + OLD.share_ppm),
           i98 = i98 - (OLD.item = 98) * (1099511627776 + OLD.share_ppm),
           i99 = i99 - (OLD.item = 99) * (1099511627776 + OLD.share_ppm),
           i100 = i100 - (OLD.item = 100) * (1099511627776 + OLD.share_ppm)
     WHERE (room, person, season, mode, language) = (
         SELECT room, person, week / 13, mode, language
           FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll_season
     WHERE marks = 0 AND calls = 0 AND (room, person, season, mode, language) = (
         SELECT room, person, week / 13, mode, language
           FROM counted_call WHERE id = OLD.call
     );
END;

CREATE TRIGGER roll_season_call_in AFTER INSERT ON current_card
BEGIN
    INSERT INTO roll_season (room, person, season, mode, language, calls)
    SELECT room, person, week / 13, mode, language, 1
      FROM counted_call
     WHERE id = NEW.call
        ON CONFLICT DO UPDATE SET calls = calls + 1;
END;

CREATE TRIGGER roll_season_call_out AFTER DELETE ON current_card
BEGIN
    UPDATE roll_season SET calls = calls - 1
     WHERE (room, person, season, mode, language) = (
         SELECT room, person, week / 13, mode, language
           FROM counted_call WHERE id = OLD.call
     );
    DELETE FROM roll_season
     WHERE marks = 0 AND calls = 0 AND (room, person, season, mode, language) = (
         SELECT room, person, week / 13, mode, language
           FROM counted_call WHERE id = OLD.call
     );
END;

-- What was rolled up until now is added up anew.
INSERT INTO roll_season
SELECT room, person, week / 13, mode, language, sum(calls), sum(marks),
       sum(i44), sum(i45), sum(i46), sum(i47), sum(i48), sum(i49), sum(i50), sum(i51),
       sum(i52), sum(i53), sum(i54), sum(i55), sum(i56), sum(i57), sum(i58), sum(i59),
       sum(i60), sum(i61), sum(i62), sum(i63), sum(i64), sum(i65), sum(i66), sum(i67),
       sum(i68), sum(i69), sum(i70), sum(i71), sum(i72), sum(i73), sum(i74), sum(i75),
       sum(i76), sum(i77), sum(i78), sum(i79), sum(i80), sum(i81), sum(i82), sum(i83),
       sum(i84), sum(i85), sum(i86), sum(i87), sum(i88), sum(i89), sum(i90), sum(i91),
       sum(i92), sum(i93), sum(i94), sum(i95), sum(i96), sum(i97), sum(i98), sum(i99),
       sum(i100)
  FROM roll
 GROUP BY room, person, week / 13, mode, language;
