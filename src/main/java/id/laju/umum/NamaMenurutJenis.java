package id.laju.umum;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Finds what a class needs by the name that such a bean usually has, before Spring compares every bean there is with the type asked for. For well over a
 * thousand beans the comparing was a quarter of the start. Spring still looks whether the bean of that name fits, and compares where none has it.
 */
@Component
class NamaMenurutJenis implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory pabrik) {
        ((DefaultListableBeanFactory) pabrik).setAutowireCandidateResolver(new Penebak());
    }

    private static final class Penebak extends ContextAnnotationAutowireCandidateResolver {

        @Override
        public String getSuggestedName(DependencyDescriptor perlu) {
            String tersurat = super.getSuggestedName(perlu);
            return tersurat != null ? tersurat : StringUtils.uncapitalizeAsProperty(ClassUtils.getShortName(perlu.getDependencyType()));
        }
    }
}
