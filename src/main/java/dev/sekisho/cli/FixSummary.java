package dev.sekisho.cli;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.fix.Candidate;
import dev.sekisho.fix.Candidates;
import dev.sekisho.report.SafeText;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What edits do for the findings, and what they leave to people. */
final class FixSummary {
  private final Mending mending;
  private final Set<String> rules;
  private final Language language;
  private final Writer out;
  private int files;
  private int places;

  FixSummary(Mending mending, Set<String> rules, Language language, Writer out) {
    this.mending = mending;
    this.rules = rules;
    this.language = language;
    this.out = out;
  }

  /** Counts files that change, and the places in them. */
  void count(int moreFiles, int morePlaces) {
    files += moreFiles;
    places += morePlaces;
  }

  void write(boolean written, boolean masked) throws IOException {
    mended(written);
    contradicting();
    left();
    if (masked) {
      line(
          "差分の一部の行は伏せてあります（秘密の値など）。この差分は git apply では使えません。書き込むには --write を付けてください。",
          "Some lines of the diff are masked, as they hold secrets or control characters. git apply"
              + " won't take it; use --write.");
    }
  }

  private void mended(boolean written) throws IOException {
    int count = mending.mended().size();
    if (count == 0) {
      line("自動で直せる指摘はありません。", "There is nothing to fix automatically.");
      return;
    }
    String files = this.files == 1 ? "1 file" : this.files + " files";
    String edits = places == 1 ? "1 edit" : places + " edits";
    String mend = places == 1 ? "mends" : "mend";
    String findings = count == 1 ? "1 finding" : count + " findings";
    if (written) {
      line(
          this.files + " 個のファイルの " + places + " か所を書き換え、" + count + " 件の指摘を直しました。",
          "Made " + edits + " in " + files + ", which " + mend + " " + findings + ".");
    } else {
      line(
          this.files
              + " 個のファイルの "
              + places
              + " か所の編集で "
              + count
              + " 件の指摘が直ります（まだ書いていません。書き込むには --write）。",
          edits
              + " in "
              + files
              + " "
              + mend
              + " "
              + findings
              + " (nothing is written yet; --write does).");
    }
    for (Candidate each : mending.mended()) {
      finding(each.finding());
    }
    int more = wanted(mending.result()) - wanted(mending.after()) - count;
    if (more > 0) {
      line(
          "これに伴って、ほかの指摘 " + more + " 件もなくなります。",
          more == 1 ? "One more finding goes with them." : more + " more findings go with them.");
    }
    line(
        "適用する前に、plan や変更セットで確かめてください。リソースを作り直す引数もあります。",
        "Look at the plan or change set before you apply: some arguments rebuild their resource.");
  }

  private void finding(Finding finding) throws IOException {
    String address = finding.address() == null ? "" : "  " + finding.address();
    String text = finding.span().place() + "  " + finding.rule().id() + address;
    out.write("  " + SafeText.of(text) + "\n");
  }

  private void contradicting() throws IOException {
    List<Finding> findings = mending.contradicting();
    if (findings.isEmpty()) {
      return;
    }
    line(
        "同じ箇所に違う値を求めるため、どちらも直さなかった指摘 " + findings.size() + " 件:",
        "Left alone, as they ask for different values in one place: " + findings.size());
    for (Finding each : findings) {
      finding(each);
    }
  }

  /** What is still there with the edits. */
  private void left() throws IOException {
    Map<String, Integer> left = new TreeMap<>();
    for (Finding each : mending.after().findings()) {
      if (Candidates.isWanted(each, rules)) {
        left.merge(each.rule().id(), 1, Integer::sum);
      }
    }
    int count = wanted(mending.after());
    if (count == 0) {
      return;
    }
    line(
        "人の判断が要る指摘 " + count + " 件:",
        count == 1 ? "1 finding needs a person:" : count + " findings need a person:");
    for (Map.Entry<String, Integer> each : left.entrySet()) {
      out.write("  " + each.getKey() + "  " + each.getValue() + "\n");
    }
  }

  private int wanted(AnalysisResult result) {
    int count = 0;
    for (Finding each : result.findings()) {
      count += Candidates.isWanted(each, rules) ? 1 : 0;
    }
    return count;
  }

  private void line(String japanese, String english) throws IOException {
    out.write((language == Language.JA ? japanese : english) + "\n");
  }
}
