package id.laju.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Puts the counter under the application's pool and a clock around what makes its documents. */
@Component
@ConditionalOnProperty(BenchUji.SAKLAR)
class PenghitungAplikasi implements BeanPostProcessor {

    /** Bean to what it does. */
    private static final Map<String, String> DOKUMEN = Map.of("pencetakDokumen", "filling templates and rendering PDF", "penandatanganan", "signing",
            "pembacaTanda", "reading signatures for the check", "pemeriksaBerkas", "looking into uploads");

    private final HitunganSql sql = new HitunganSql();
    private final Map<String, AtomicLong> waktu = DOKUMEN.keySet().stream().collect(Collectors.toMap(k -> k, k -> new AtomicLong()));
    private final AtomicLong prosesor = new AtomicLong();
    /** One counted piece of work may be part of another, which then counts it. */
    private final ThreadLocal<Boolean> sibuk = ThreadLocal.withInitial(() -> false);

    HitunganSql sql() {
        return sql;
    }

    /** Nanoseconds since the last reset. */
    long waktuDokumen() {
        return waktu.values().stream().mapToLong(AtomicLong::get).sum();
    }

    /** Nanoseconds of the processor since the last reset. */
    long prosesorDokumen() {
        return prosesor.get();
    }

    String rincianDokumen(int kasus) {
        return waktu.entrySet().stream().map(e -> "%s %.0f ms".formatted(DOKUMEN.get(e.getKey()), e.getValue().get() / 1e6 / kasus)).sorted()
                .reduce((a, b) -> a + ", " + b).orElseThrow();
    }

    void ulang() {
        sql.ulang();
        waktu.values().forEach(w -> w.set(0));
        prosesor.set(0);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nama) {
        if (bean instanceof HikariDataSource kolam) {
            SumberTerhitung.pasang(kolam, sql);
        }
        return DOKUMEN.containsKey(nama) ? berjam(bean, waktu.get(nama)) : bean;
    }

    private Object berjam(Object bean, AtomicLong jumlah) {
        MethodInterceptor jam = panggilan -> {
            if (sibuk.get()) {
                return panggilan.proceed();
            }
            long mulai = System.nanoTime();
            long prosesorMulai = Lama.sibuk();
            sibuk.set(true);
            try {
                return panggilan.proceed();
            } finally {
                sibuk.set(false);
                jumlah.addAndGet(System.nanoTime() - mulai);
                prosesor.addAndGet(Lama.sibuk() - prosesorMulai);
            }
        };
        if (bean instanceof Advised sudah) {
            sudah.addAdvice(0, jam);
            return bean;
        }
        ProxyFactory pabrik = new ProxyFactory(bean);
        pabrik.setProxyTargetClass(true);
        pabrik.addAdvice(jam);
        return pabrik.getProxy(bean.getClass().getClassLoader());
    }
}
