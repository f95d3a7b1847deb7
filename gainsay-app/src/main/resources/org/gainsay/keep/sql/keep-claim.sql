INSERT INTO claim (id, report, source, stance, words) VALUES (:id, :report, :source, :stance, :words)
ON CONFLICT (id) DO NOTHING
