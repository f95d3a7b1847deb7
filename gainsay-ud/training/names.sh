#!/bin/bash
# Trains en.names in a folder of one's own: names.sh FOLDER, from the repository's root, the classes built. Treebanks
# in ../shared/data/ud. Some half an hour on two cores; the same bytes every time.
set -e
TRAINING=gainsay-ud/training
MODELS=gainsay-ud/src/main/resources/org/gainsay/ud/models
UD=../shared/data/ud
OUT=$1
RUN="java -Xmx6g -cp gainsay-ud/target/classes org.gainsay.ud"

# a pipeline for texts that it was not trained on: pipeline NAME TREEBANK…
pipeline() {
  $RUN.train.Train --language en --train "${@:2}" --words $TRAINING/words/en.tsv --folds 3 --tag-epochs 4 --tag-seeds 1 \
    --seeds 1 --parse-epochs 4 --parse-bytes 6000000 --steps tokens tags lemmas jackknife trees --out "$OUT/$1.ud"
}

python3 $TRAINING/names_data.py $UD/en_gum-train.conllu.gz $UD/en_ewt-train.conllu.gz "$OUT"
for part in 0 1 2 3 4; do
  pipeline gum$part $UD/en_ewt-train.conllu.gz "$OUT/rest$part.conllu"
done
pipeline news "$OUT/web.conllu" $UD/en_gum-train.conllu.gz
pipeline web "$OUT/news.conllu" $UD/en_gum-train.conllu.gz

$RUN.names.TrainNames --language en --gazetteer $TRAINING/gazetteer --pipeline $MODELS/en.ud \
  --train "$OUT"/gum{0,1,2,3,4}.conllu "$OUT/news:ewt" "$OUT/web:ewt" \
  --train-pipeline "$OUT"/{gum0,gum1,gum2,gum3,gum4,news,web}.ud --dev $UD/en_gum-dev.conllu \
  --left-out 0.65 --rounds 10 --penalty 0.001 --miss 0.5 --passes 2 --out $MODELS/en.names
