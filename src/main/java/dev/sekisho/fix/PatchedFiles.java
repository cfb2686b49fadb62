package dev.sekisho.fix;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes edited files: each is put beside the old one and moved over it, so that nobody ever reads
 * half a file. The byte order mark and the permissions stay.
 */
public final class PatchedFiles {
  private static final int MARK = 3;

  private final SourceTree tree;

  public PatchedFiles(SourceTree tree) {
    this.tree = tree;
  }

  /** The files that are no longer as they were read, or no longer there; by path. */
  public List<String> changed(List<Patch.FileEdit> edits) {
    List<String> changed = new ArrayList<>();
    for (Patch.FileEdit edit : edits) {
      SourceFile now = tree.read(edit.before().path());
      if (now == null || !Arrays.equals(now.bytes(), edit.before().bytes())) {
        changed.add(edit.before().path());
      }
    }
    return changed;
  }

  /** Writes one file, which must not have changed since. */
  public void write(Patch.FileEdit edit) throws IOException {
    Path target = tree.base().resolve(edit.before().path()).toRealPath();
    Path folder = target.getParent();
    if (folder == null || !target.startsWith(tree.base().toRealPath())) {
      throw new IOException(edit.before().path());
    }
    byte[] content = content(Files.readAllBytes(target), edit);
    Path beside = Files.createTempFile(folder, ".sekisho-", ".tmp");
    try {
      Files.write(beside, content);
      keepPermissions(target, beside);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whether a byte order mark stands before the text. */
  public boolean isMarked(Patch.FileEdit edit) throws IOException {
    return isMarked(Files.readAllBytes(tree.base().resolve(edit.before().path())), edit);
  }

  private static boolean isMarked(byte[] raw, Patch.FileEdit edit) {
    return raw.length == edit.before().bytes().length + MARK && raw[0] == (byte) 0xEF;
  }

  private static byte[] content(byte[] raw, Patch.FileEdit edit) {
    byte[] after = edit.after().bytes();
    if (!isMarked(raw, edit)) {
      return after;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(after.length + MARK);
    out.write(raw, 0, MARK);
    out.write(after, 0, after.length);
    return out.toByteArray();
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
