package dev.sekisho.triage;

import dev.sekisho.source.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks git about a repository, by plumbing commands with fixed words only: no hook, pager, filter,
 * monitor or transport of the repository's own configuration is ever started, no lock is taken, and
 * contents of the working tree are never handed to it.
 */
final class Git {
  private static final List<String> SAFE =
      List.of(
          "--no-pager",
          "--literal-pathspecs",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.quotePath=false",
          "-c",
          "protocol.allow=never");

  private final Path folder;
  private final List<String> filters = new ArrayList<>();

  Git(Path folder) throws GitProblem {
    this.folder = folder;
    List<String> keys = list("config", "-z", "--name-only", "--get-regexp", "^filter[.]");
    if (keys != null) {
      filters.addAll(keys);
    }
  }

  /** What git prints; null where it refuses. */
  byte @Nullable [] ask(String... words) throws GitProblem {
    Process process = start(words);
    try (InputStream printed = process.getInputStream()) {
      process.getOutputStream().close();
      byte[] output = printed.readAllBytes();
      return process.waitFor() == 0 ? output : null;
    } catch (IOException e) {
      throw unusable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unusable();
    } finally {
      process.destroy();
    }
  }

  /** What git prints, without the line feed behind it; null where it refuses. */
  @Nullable String word(String... words) throws GitProblem {
    byte[] printed = ask(words);
    return printed == null ? null : new String(printed, StandardCharsets.UTF_8).strip();
  }

  /** What git prints between NUL bytes; null where it refuses. */
  @Nullable List<String> list(String... words) throws GitProblem {
    byte[] printed = ask(words);
    if (printed == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < printed.length; i++) {
      if (printed[i] == 0) {
        parts.add(new String(printed, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return parts;
  }

  /**
   * The contents of blobs.
   *
   * @param blobs object names by path
   * @param maxBytes larger ones are left out
   * @return contents by path
   */
  Map<String, byte[]> contents(Map<String, String> blobs, long maxBytes) throws GitProblem {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    if (blobs.isEmpty()) {
      return contents;
    }
    Process process = start("cat-file", "--batch");
    try (OutputStream asked = process.getOutputStream();
        DataInputStream told =
            new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      for (Map.Entry<String, String> blob : blobs.entrySet()) {
        asked.write((blob.getValue() + "\n").getBytes(StandardCharsets.US_ASCII));
        asked.flush();
        byte[] content = next(told, maxBytes);
        if (content != null) {
          contents.put(blob.getKey(), content);
        }
      }
      return contents;
    } catch (IOException e) {
      throw unusable();
    } finally {
      process.destroy();
    }
  }

  /**
   * One answer: {@code NAME blob SIZE}, the bytes, a line feed; or a line that says it is missing.
   */
  private static byte @Nullable [] next(DataInputStream told, long maxBytes) throws IOException {
    String[] header = line(told).split(" ", -1);
    if (header.length != 3) {
      return null;
    }
    long size = Long.parseLong(header[2]);
    byte[] content = null;
    if (size <= maxBytes) {
      content = new byte[(int) size];
      told.readFully(content);
    } else {
      told.skipNBytes(size);
    }
    told.skipNBytes(1);
    return content;
  }

  private static String line(DataInputStream told) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = told.readUnsignedByte(); b != '\n'; b = told.readUnsignedByte()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  private Process start(String... words) throws GitProblem {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(SAFE);
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    prepare(builder.environment());
    withoutFilters(builder.environment());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitProblem(
          new Message(
              "git を起動できません。--changed-since と --staged には git が要ります",
              "git can't be started; --changed-since and --staged need it"));
    }
  }

  /** A commit hook is told where its index is by a path from where git was called. */
  private static void prepare(Map<String, String> environment) {
    for (String name : List.of("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE")) {
      String value = environment.get(name);
      if (value != null && !value.isEmpty()) {
        environment.put(name, new File(value).getAbsolutePath());
      }
    }
    environment.keySet().removeIf(name -> name.startsWith("GIT_TRACE"));
    environment.remove("GIT_EXTERNAL_DIFF");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("LC_ALL", "C");
  }

  /** A file that changed in the second of the last commit would be filtered to compare it. */
  private void withoutFilters(Map<String, String> environment) {
    String given = environment.getOrDefault("GIT_CONFIG_COUNT", "0");
    int count = given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : 0;
    for (String key : filters) {
      environment.put("GIT_CONFIG_KEY_" + count, key);
      environment.put("GIT_CONFIG_VALUE_" + count, key.endsWith(".required") ? "false" : "");
      environment.put("GIT_CONFIG_COUNT", String.valueOf(++count));
    }
  }

  static GitProblem unusable() {
    return new GitProblem(
        new Message(
            "git の出力を読めません。リポジトリの状態を git status で確かめてください",
            "what git says can't be read; check the repository with git status"));
  }
}
