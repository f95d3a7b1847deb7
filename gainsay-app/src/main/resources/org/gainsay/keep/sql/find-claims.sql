SELECT claim.id, claim.report, report.path, report.published, entity.name AS source, claim.stance, claim.words
FROM claim
JOIN report ON report.id = claim.report
LEFT JOIN entity ON entity.id = claim.source
ORDER BY report.published, report.path, claim.rowid
