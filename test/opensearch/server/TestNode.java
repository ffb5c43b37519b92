import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.mapper.MapperExtrasPlugin;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One node of an OpenSearch cluster for tests: the real engine, cluster and REST, with its plugins from the class path.
 * Arguments: its name, its folder, then settings as key=value, lists with commas between square brackets.
 * It ends when its standard input does, so that it never outlives the test that started it.
 */
public class TestNode extends Node {
	private static final List<Class<? extends Plugin>> PLUGINS = List.of(Netty4Plugin.class, CommonAnalysisPlugin.class,
		PainlessPlugin.class, MapperExtrasPlugin.class, ReindexPlugin.class);

	private TestNode(String name, Path home, Settings settings) {
		super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), home.resolve("config"), () -> name), PLUGINS, false);
	}

	public static void main(String[] arguments) throws Exception {
		String name = arguments[0];
		Path home = Path.of(arguments[1]).toAbsolutePath();
		Files.createDirectories(home.resolve("config"));
		Settings.Builder settings = Settings.builder()
			.put("cluster.name", "newsdesk-test")
			.put("node.name", name)
			.put("path.home", home.toString())
			.put("network.host", "127.0.0.1")
			.put("transport.type", "netty4")
			.put("http.type", "netty4")
			// A full disk is the machine's trouble, not the test's.
			.put("cluster.routing.allocation.disk.threshold_enabled", false);
		for (int at = 2; at < arguments.length; at++) {
			String[] pair = arguments[at].split("=", 2);
			if (pair[1].startsWith("[")) settings.putList(pair[0], pair[1].substring(1, pair[1].length() - 1).split(","));
			else settings.put(pair[0], pair[1]);
		}
		TestNode node = new TestNode(name, home, settings.build());
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			try {
				node.close();
			} catch (Exception error) {
				error.printStackTrace();
			}
		}));
		node.start();
		System.out.println("started " + name);
		while (System.in.read() >= 0) { }
		System.exit(0);
	}
}
