INSERT INTO report (id, path, outlet, address, language, published, text)
VALUES (:id, :path, :outlet, :address, :language, :published, :text)
ON CONFLICT (id) DO UPDATE SET published = coalesce(excluded.published, published)
