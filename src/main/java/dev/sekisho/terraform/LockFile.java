package dev.sekisho.terraform;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceTree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provider versions that {@code .terraform.lock.hcl} of a root has fixed. */
final class LockFile {
  private final Map<String, String> versions = new HashMap<>();

  private LockFile() {}

  static LockFile of(ModuleLoader loader, String root) {
    LockFile lock = new LockFile();
    String path = SourceTree.resolve(root, ".terraform.lock.hcl");
    HclFile file = path == null || !loader.tree().isFile(path) ? null : loader.read(path);
    if (file != null) {
      for (HclTree.Block block : file.body().blocks()) {
        lock.add(block);
      }
    }
    return lock;
  }

  private void add(HclTree.Block block) {
    HclTree.Attribute version = block.body().attribute("version");
    String text = version == null ? null : ModuleSource.constant(version.value());
    if (block.type().equals("provider") && text != null) {
      versions.put(withoutHost(block.label(0)), text);
    }
  }

  /** {@code registry.terraform.io/hashicorp/aws} as {@code hashicorp/aws}. */
  static String withoutHost(String source) {
    int last = source.lastIndexOf('/');
    int before = last < 0 ? -1 : source.lastIndexOf('/', last - 1);
    return source.substring(before + 1);
  }

  /** The version of a provider by its source without a host; null if none is fixed. */
  @Nullable String version(String source) {
    return versions.get(source);
  }
}
