package id.laju;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A small service around the phase under test; it stands before each test and is taken away after it, with all that runs in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LayananSekitar.Penyebar.class)
public @interface LayananSekitar {

    /** The bean that knows its model. */
    Class<? extends Model> value();

    interface Model {

        /** @return id of the deployment, to be taken away again */
        String sebarkan();

        void cabut(String sebaran);
    }

    class Penyebar implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext konteks) {
            tempat(konteks).put(Penyebar.class, model(konteks).sebarkan());
        }

        @Override
        public void afterEach(ExtensionContext konteks) {
            model(konteks).cabut(tempat(konteks).remove(Penyebar.class, String.class));
        }

        private static Model model(ExtensionContext konteks) {
            LayananSekitar sekitar = AnnotationSupport.findAnnotation(konteks.getRequiredTestClass(), LayananSekitar.class).orElseThrow();
            return SpringExtension.getApplicationContext(konteks).getBean(sekitar.value());
        }

        private static ExtensionContext.Store tempat(ExtensionContext konteks) {
            return konteks.getStore(Namespace.create(Penyebar.class, konteks.getUniqueId()));
        }
    }
}
