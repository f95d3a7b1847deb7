INSERT INTO event (id, type, status, begins, ends) VALUES (:id, :type, :status, :begins, :ends)
ON CONFLICT (id) DO UPDATE SET status = excluded.status, begins = excluded.begins, ends = excluded.ends
