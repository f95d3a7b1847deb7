package org.gainsay.annotate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.ud.UdPipeline;

/** The language engine's pipelines, each loaded when a first report needs it; safe for threads. */
final class Pipelines {
  private final Map<String, UdPipeline> loaded = new ConcurrentHashMap<>();

  UdPipeline of(String language) {
    return loaded.computeIfAbsent(language, UdPipeline::load);
  }
}
