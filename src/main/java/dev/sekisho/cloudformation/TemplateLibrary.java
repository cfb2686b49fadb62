package dev.sekisho.cloudformation;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The templates of a tree, each read once. */
final class TemplateLibrary {
  private static final String INCLUDE = "AWS::Include";

  private final SourceTree tree;
  private final TemplateDiagnostics diagnostics;
  private final Map<String, Optional<Template>> templates = new HashMap<>();
  private final TreeSet<String> files = new TreeSet<>();

  TemplateLibrary(SourceTree tree, TemplateDiagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** The template at a path; null where there is none. */
  @Nullable Template get(String path) {
    Optional<Template> known = templates.get(path);
    if (known == null) {
      known = Optional.ofNullable(read(path));
      templates.put(path, known);
    }
    return known.orElse(null);
  }

  /** Paths of all templates, and of files that seem to be some but can't be read. */
  Set<String> files() {
    return files;
  }

  private @Nullable Template read(String path) {
    SourceFile source = tree.read(path);
    if (source == null || !TemplateDetection.mayBeTemplate(source.bytes())) {
      return null;
    }
    YamlFile file = Documents.read(source);
    Mapping root = TemplateDetection.template(file);
    Mapping further = TemplateDetection.further(file);
    boolean lost = file.documents().isEmpty() && TemplateDetection.names(source.bytes());
    if (root == null && further == null && !lost) {
      return null;
    }
    files.add(path);
    file.diagnostics().forEach(each -> diagnostics.add(weighed(each)));
    if (further != null) {
      diagnostics.add(unread(source, further));
    }
    if (root == null) {
      return null;
    }
    if (!source.encoding().equals(StandardCharsets.UTF_8)) {
      diagnostics.add(encoding(source));
    }
    Template template =
        contains(source, INCLUDE) ? including(file, root) : new Template(file, root);
    new TemplateShape(diagnostics, template).sections();
    return template;
  }

  /** What only looks indented at the start of a line lies outside of every section: it is lost. */
  private static Diagnostic weighed(Diagnostic read) {
    Span span = read.span();
    return span != null && span.startColumn() == 1 && read.code().equals("wide-indentation")
        ? Diagnostic.error(read.code(), span, read.message())
        : read;
  }

  private Template including(YamlFile file, Mapping root) {
    TemplateText text = new TemplateText(file.source());
    List<Span> comments = new ArrayList<>(file.comments());
    String folder = SourceTree.folderOf(file.source().path());
    Mapping whole = new Includes(tree, diagnostics, folder, text, comments).in(root);
    Template template = new Template(text, whole, comments);
    files.addAll(template.paths());
    return template;
  }

  private static boolean contains(SourceFile source, String word) {
    return new String(source.bytes(), StandardCharsets.ISO_8859_1).contains(word);
  }

  /** One file is one template to CloudFormation; what is below must not pass for judged. */
  private static Diagnostic unread(SourceFile source, Mapping further) {
    return Diagnostic.error(
        "template-documents",
        source.span(further.start(), further.start()),
        new Message(
            "テンプレートはファイルの最初の文書に 1 つだけ書けます。「---」より後のこのテンプレートは読んでいません。ファイルを分けてください。",
            "A file holds one template, as its first document. This one, below ---, was not read;"
                + " put it into a file of its own."));
  }

  private static Diagnostic encoding(SourceFile source) {
    String name = source.encoding().name();
    return Diagnostic.warning(
        "encoding",
        source.path(),
        new Message(
            "UTF-8ではないため " + name + " として読みました。UTF-8で保存してください。",
            "Not UTF-8: read as " + name + ". Save it as UTF-8."));
  }
}
