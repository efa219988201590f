package id.laju.mesin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.TenantCheck;

/**
 * Reads what the engine's long statements ask of their query. MyBatis looks for a getter among all methods again each time the name is
 * not exactly that of a property, which was a tenth of the processor time of a case and a third of its memory; here it is found once.
 * Other engines in this JVM read as they come.
 */
final class BacaKueri extends ObjectPropertyAccessor {

    private static final ClassValue<Map<String, Optional<Method>>> CARA = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> jenis) {
            return new ConcurrentHashMap<>();
        }
    };

    private BacaKueri() {
    }

    static void pasang() {
        for (Class<?> jenis : new Class<?>[] {ListQueryParameterObject.class, TenantCheck.class, AuthorizationCheck.class}) {
            OgnlRuntime.setPropertyAccessor(jenis, new BacaKueri());
        }
    }

    @Override
    public Object getPossibleProperty(OgnlContext konteks, Object kueri, String nama) throws OgnlException {
        Optional<Method> cara = milikKita() ? CARA.get(kueri.getClass()).computeIfAbsent(nama, n -> cari(kueri.getClass(), n)) : Optional.empty();
        return cara.isPresent() ? baca(cara.get(), kueri) : super.getPossibleProperty(konteks, kueri, nama);
    }

    private static boolean milikKita() {
        ProcessEngineConfigurationImpl mesin = Context.getProcessEngineConfiguration();
        return mesin != null && mesin.getDeploymentCache() instanceof VersiTetap;
    }

    /** The same one that MyBatis would find. */
    private static Optional<Method> cari(Class<?> jenis, String nama) {
        Method cara = OgnlRuntime.getGetMethod(jenis, nama);
        return Optional.ofNullable(cara != null ? cara : OgnlRuntime.getReadMethod(jenis, nama)).filter(Method::trySetAccessible);
    }

    private static Object baca(Method cara, Object kueri) throws OgnlException {
        try {
            return cara.invoke(kueri);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new OgnlException(cara.getName(), e);
        }
    }
}
