package dev.sekisho.triage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The symbolic links that a repository keeps, and where in the tree they lead. */
final class Links {
  private static final String LINK = "120000 ";

  private final Path base;

  Links(Path base) {
    this.base = base;
  }

  /** Where each leads, by the path of the link; without those that lead nowhere or out. */
  Map<String, String> of(Git git) throws GitProblem {
    Map<String, String> links = new TreeMap<>();
    List<String> files = git.list("ls-files", "-s", "-z");
    for (String file : files == null ? List.<String>of() : files) {
      int tab = file.indexOf('\t');
      if (file.startsWith(LINK) && tab > 0) {
        add(file.substring(tab + 1), links);
      }
    }
    return links;
  }

  private void add(String link, Map<String, String> links) {
    try {
      Path top = base.toRealPath();
      Path target = base.resolve(link).toRealPath();
      if (target.startsWith(top)) {
        links.put(link, top.relativize(target).toString().replace('\\', '/'));
      }
    } catch (IOException e) {
      links.remove(link); // it leads nowhere
    }
  }
}
