// Compiles src/main/sass/rowan.scss into one stylesheet and puts the front-end scripts beside it.
// The compiler comes with sass-embedded-host; there is no Node.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory

import java.nio.file.Files

def webjars = new File(project.build.directory, 'frontend/META-INF/resources/webjars')
def govuk = new File(webjars, 'govuk-frontend/' + project.properties['govuk-frontend.version'])
def moj = new File(webjars, 'ministryofjustice__frontend/' + project.properties['moj-frontend.version'])
def sources = new File(project.basedir, 'src/main/sass')

// MoJ's styles look for GOV.UK's where Node would have put them.
def modules = new File(project.build.directory, 'frontend/sass/node_modules/govuk-frontend')
def root = govuk.toPath()
Files.walk(root).withCloseable { files ->
	files.filter { it.toString().endsWith('.scss') }.forEach {
		def copy = modules.toPath().resolve(root.relativize(it).toString())
		if (!Files.exists(copy)) {
			Files.createDirectories(copy.parent)
			Files.copy(it, copy)
		}
	}
}

def assets = new File(project.build.outputDirectory, 'static/assets')
assets.mkdirs()
SassCompilerFactory.bundled().withCloseable { sass ->
	// What lies on the load paths is not ours to mend: its deprecation warnings are left out.
	sass.loadPaths = [new File(sources, 'frontend'), modules.parentFile.parentFile, govuk, moj]
	sass.outputStyle = OutputStyle.COMPRESSED
	sass.quietDeps = true
	new File(assets, 'rowan.css').setText(sass.compileFile(new File(sources, 'rowan.scss')).css, 'UTF-8')
}
new File(assets, 'govuk-frontend.min.js').bytes = new File(govuk, 'dist/govuk/govuk-frontend.min.js').bytes
new File(assets, 'sortable-table.js').bytes = new File(moj, 'moj/components/sortable-table/sortable-table.bundle.mjs').bytes
