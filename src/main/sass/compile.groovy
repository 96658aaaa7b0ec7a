// Compiles src/main/sass/rowan.scss into one stylesheet and puts the two front-end scripts beside it.
// The compiler comes with sass-embedded-host; there is no Node.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory

def webjars = new File(project.build.directory, 'frontend/META-INF/resources/webjars')
def govuk = new File(webjars, 'govuk-frontend/' + project.properties['govuk-frontend.version'])
def moj = new File(webjars, 'ministryofjustice__frontend/' + project.properties['moj-frontend.version'])
def assets = new File(project.build.outputDirectory, 'static/assets')
assets.mkdirs()
SassCompilerFactory.bundled().withCloseable { sass ->
	sass.loadPaths = [govuk, moj]
	sass.outputStyle = OutputStyle.COMPRESSED
	sass.quietDeps = true
	new File(assets, 'rowan.css').text = sass.compileFile(new File(project.basedir, 'src/main/sass/rowan.scss')).css
}
new File(assets, 'govuk-frontend.min.js').bytes = new File(govuk, 'dist/govuk/govuk-frontend.min.js').bytes
new File(assets, 'moj-frontend.min.js').bytes = new File(moj, 'moj/moj-frontend.min.js').bytes
