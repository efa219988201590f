package id.laju;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/** Two rooms may each have a class of the same name; the second one's bean is named with its package. */
class NamaBean extends AnnotationBeanNameGenerator {

    @Override
    protected String buildDefaultBeanName(BeanDefinition definisi, BeanDefinitionRegistry daftar) {
        String pendek = super.buildDefaultBeanName(definisi, daftar);
        boolean milikLain = daftar.containsBeanDefinition(pendek)
                && !definisi.getBeanClassName().equals(daftar.getBeanDefinition(pendek).getBeanClassName());
        return milikLain ? definisi.getBeanClassName() : pendek;
    }
}
