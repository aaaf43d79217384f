package org.vastine.language.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the module's files lie and what each model is made from. */
record Module(Path folder) {

  /** The module of the working directory, which is the module's own folder in Maven. */
  static Module here() {
    return new Module(Path.of(System.getProperty("vastine.language.module", ".")));
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Texts that nothing is trained on and that those who work on the models do not read. */
  Path blind() {
    return data().resolve("blind");
  }

  Path resources() {
    return folder.resolve("src/main/resources");
  }

  /** Where a model of this resource path is written. */
  Path model(String resource) {
    return resources().resolve(resource.substring(1));
  }

  String messagesHash() {
    return SourceHash.of(LabelledData.files(data(), "messages"));
  }

  String repliesHash() {
    return SourceHash.of(LabelledData.files(data(), "replies"));
  }

  String languagesHash() {
    List<Path> files = new ArrayList<>(LabelledData.plainFiles(data()));
    files.addAll(LabelledData.files(data(), "messages"));
    files.addAll(LabelledData.files(data(), "replies"));
    return SourceHash.of(files);
  }

  String lexiconHash(String lexicon) {
    return SourceHash.of(
        SourceHash.files(resources().resolve("org/vastine/language/cues").resolve(lexicon)));
  }
}
