INSERT INTO entity (id, type, name) VALUES (:id, :type, :name) ON CONFLICT (id) DO NOTHING
