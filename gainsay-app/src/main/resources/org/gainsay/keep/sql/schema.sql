-- An archive of case files. Ids are those of the case file, so the same thing met again is the same row.
CREATE TABLE IF NOT EXISTS report (
  id TEXT PRIMARY KEY,
  path TEXT,
  outlet TEXT,
  address TEXT,
  language TEXT NOT NULL,
  published TEXT,
  text TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS entity (id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS event (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  begins TEXT,
  ends TEXT
);
CREATE TABLE IF NOT EXISTS claim (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id),
  source TEXT REFERENCES entity (id),
  stance TEXT NOT NULL,
  words TEXT NOT NULL
);
