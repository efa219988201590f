package id.laju.dokumen;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates under {@code templates/dokumen}; kept apart from the engine of the web pages, so it is no bean of that type. */
@Component
class MesinTemplat {

    private static final String TAK_BOLEH_DALAM_XML = "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final SpringTemplateEngine mesin = new SpringTemplateEngine();

    MesinTemplat() {
        ClassLoaderTemplateResolver letak = new ClassLoaderTemplateResolver();
        letak.setPrefix("templates/dokumen/");
        letak.setSuffix(".html");
        letak.setTemplateMode(TemplateMode.HTML);
        letak.setCharacterEncoding("UTF-8");
        mesin.setTemplateResolver(letak);
    }

    /** Well-formed XHTML, whatever people typed into the values. */
    String html(String templat, Map<String, Object> nilai) {
        String html = mesin.process(templat, new Context(Locale.forLanguageTag("id"), nilai));
        return html.replaceAll(TAK_BOLEH_DALAM_XML, "");
    }
}
