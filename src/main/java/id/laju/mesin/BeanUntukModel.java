package id.laju.mesin;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.BeanFactory;

/**
 * What the engine finds by a name in an expression that is no variable. The rules refuse a new model that names anything else; this binds versions that were
 * deployed before there were rules, too. Besides these it finds what the program's own task filters ask, which are no models.
 */
class BeanUntukModel extends AbstractMap<Object, Object> {

    private static final Set<String> SARINGAN = Set.of("tugasSaya", "hariIni");

    private final LangkahUntukModel untukModel;
    private final BeanFactory beans;
    private final Map<String, Boolean> boleh = new ConcurrentHashMap<>();

    BeanUntukModel(LangkahUntukModel untukModel, BeanFactory beans) {
        this.untukModel = untukModel;
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object nama) {
        return nama instanceof String n && (SARINGAN.contains(n) || boleh.computeIfAbsent(n, untukModel::ditanya));
    }

    @Override
    public Object get(Object nama) {
        return containsKey(nama) ? beans.getBean((String) nama) : null;
    }

    /** The engine only asks by name. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
