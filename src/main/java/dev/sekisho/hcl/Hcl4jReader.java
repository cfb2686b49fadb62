package dev.sekisho.hcl;

import com.bertramlabs.plugins.hcl4j.LexerDoor;
import com.bertramlabs.plugins.hcl4j.symbols.HCLAttribute;
import com.bertramlabs.plugins.hcl4j.symbols.HCLBlock;
import com.bertramlabs.plugins.hcl4j.symbols.Symbol;
import dev.sekisho.hcl.Skeleton.Bone;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second reader of HCL, on the lexer of HCL4j, which shares no line and no idea with ours. It
 * sees blocks and attributes and where they stand, no more; it refuses or misreads some of what is
 * valid ({@link KnownDifference}). Each file is read in a thread of its own with a large stack and
 * limited time, since the lexer is quadratic on some input and recursive on other.
 */
final class Hcl4jReader {
  /** Above this the lexer's quadratic time is too much. */
  static final int MAX_CHARACTERS = 200_000;

  private static final long STACK_BYTES = 64L << 20;

  private final long millis;
  private boolean stuck;

  Hcl4jReader(long millis) {
    this.millis = millis;
  }

  /** What came of one file: a skeleton, or the reason why there is none. */
  record Answer(@Nullable Skeleton skeleton, String refusal) {}

  /** Reads a file; after one that took too long, no other is tried. */
  Answer read(SourceFile source) {
    if (stuck) {
      return new Answer(null, "not tried after a file that took too long");
    }
    String text = source.text(0, source.bytes().length);
    if (text.length() > MAX_CHARACTERS) {
      return new Answer(null, "too large");
    }
    Attempt attempt = new Attempt(text);
    Thread thread = new Thread(null, attempt, "second-reader", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Answer answer = attempt.answer;
    stuck = answer == null;
    return answer == null ? new Answer(null, "took too long") : answer;
  }

  /** The reading of one file in its own thread. */
  private static final class Attempt implements Runnable {
    private final String text;
    private volatile @Nullable Answer answer;

    Attempt(String text) {
      this.text = text;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // whatever the lexer throws, it only refuses the file
    public void run() {
      try {
        List<Bone> bones = new ArrayList<>();
        add(LexerDoor.symbols(text), 0, bones);
        answer = new Answer(new Skeleton(List.copyOf(bones)), "");
      } catch (IOException e) {
        answer = new Answer(null, String.valueOf(e.getMessage()));
      } catch (RuntimeException | Error e) {
        answer = new Answer(null, e.getClass().getSimpleName());
      }
    }
  }

  private static void add(@Nullable List<Symbol> symbols, int depth, List<Bone> bones) {
    if (symbols == null) {
      return;
    }
    for (Symbol symbol : symbols) {
      int line = symbol.getLine() + 1;
      if (symbol instanceof HCLBlock block) {
        bones.add(new Bone(depth, header(block), line, 0));
        add(block.getChildren(), depth + 1, bones);
      } else if (symbol instanceof HCLAttribute attribute) {
        bones.add(
            new Bone(depth, String.valueOf(attribute.getName()), line, symbol.getColumn() + 1));
      }
    }
  }

  private static String header(HCLBlock block) {
    StringBuilder text = new StringBuilder(block.blockNames.get(0));
    for (String label : block.blockNames.subList(1, block.blockNames.size())) {
      text.append(" \"").append(label).append('"');
    }
    return text.append(" {").toString();
  }
}
