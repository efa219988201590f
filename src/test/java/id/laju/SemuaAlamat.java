package id.laju;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the application answers, as it was registered; for tests that leave none out. */
@Component
public class SemuaAlamat {

    private static final Pattern VARIABEL = Pattern.compile("\\{(\\w+)(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");
    private static final int TERBANYAK = 2000;
    private static final DefaultParameterNameDiscoverer NAMA = new DefaultParameterNameDiscoverer();

    /** @param cara GET, POST, ... @param pola with its variables in braces */
    public record Alamat(String cara, String pola, HandlerMethod penangan) {

        /** A request that gets as far as the handler: with what it cannot do without. @param jalur the address with its variables filled in */
        public AbstractMockHttpServletRequestBuilder<?> minta(String jalur) {
            List<MethodParameter> wajib = parameter().filter(SemuaAlamat::wajib).toList();
            AbstractMockHttpServletRequestBuilder<?> minta = kosong(URI.create(jalur), wajib.stream().filter(Alamat::berkas).map(SemuaAlamat::nama).toList());
            wajib.stream().filter(p -> !berkas(p) && p.getParameterType() != Map.class).forEach(p -> minta.param(nama(p), contoh(p.getParameterType())));
            parameter().filter(p -> !cara.equals("GET") && p.getParameterAnnotations().length == 0 && p.getParameterType().isRecord()).flatMap(p -> Stream.of(p.getParameterType().getRecordComponents()))
                    .forEach(k -> minta.param(k.getName(), contoh(k.getType())));
            if (parameter().anyMatch(p -> p.hasParameterAnnotation(RequestBody.class))) {
                minta.contentType("application/json").content("{}");
            }
            return minta.header("Accept", "text/html, application/json");
        }

        private AbstractMockHttpServletRequestBuilder<?> kosong(URI jalur, List<String> berkas) {
            if (berkas.isEmpty()) {
                return request(HttpMethod.valueOf(cara), jalur);
            }
            var minta = multipart(HttpMethod.valueOf(cara), jalur);
            berkas.forEach(b -> minta.file(b, new byte[] {'x'}));
            return minta;
        }

        /** With something that fits in place of each variable. @param pilihan values by name that come first */
        public String isi(Map<String, String> pilihan) {
            return VARIABEL.matcher(pola).replaceAll(v -> pilihan.getOrDefault(v.group(1), contoh(jenis(v.group(1)))));
        }

        /**
         * Filled with each value beside each; where that would be too many, each value once, beside the next one of the others.
         *
         * @param nilai what may stand for a variable
         */
        public Set<String> isi(Function<String, List<String>> nilai) {
            List<String> nama = variabel();
            List<List<String>> semua = nama.stream().map(nilai).toList();
            int banyak = semua.stream().mapToInt(List::size).reduce(1, (x, y) -> Math.min(x * y, TERBANYAK * TERBANYAK));
            boolean berderet = banyak > TERBANYAK;
            int kali = berderet ? semua.stream().mapToInt(List::size).max().orElse(1) : banyak;
            return IntStream.range(0, kali).mapToObj(i -> isi(pilih(nama, semua, i, berderet))).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static Map<String, String> pilih(List<String> nama, List<List<String>> semua, int ke, boolean berderet) {
            Map<String, String> hasil = new LinkedHashMap<>();
            int sisa = ke;
            for (int v = 0; v < nama.size(); v++) {
                List<String> satu = semua.get(v);
                hasil.put(nama.get(v), satu.get(sisa % satu.size()));
                sisa = berderet ? sisa : sisa / satu.size();
            }
            return hasil;
        }

        /** Names of the variables in its braces, also of those that are read before the handler. */
        public List<String> variabel() {
            return VARIABEL.matcher(pola).results().map(v -> v.group(1)).toList();
        }

        /** What the handler takes the variable for. */
        public Class<?> jenis(String variabel) {
            return parameter().filter(p -> p.hasParameterAnnotation(PathVariable.class) && nama(p).equals(variabel)).findFirst()
                    .<Class<?>>map(MethodParameter::getParameterType).orElse(String.class);
        }

        public Stream<MethodParameter> parameter() {
            return Stream.of(penangan.getMethodParameters());
        }

        private static boolean berkas(MethodParameter p) {
            return MultipartFile.class.isAssignableFrom(p.nestedIfOptional().getNestedParameterType())
                    || p.getGenericParameterType().getTypeName().contains("MultipartFile");
        }
    }

    private final RequestMappingHandlerMapping peta;

    SemuaAlamat(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping peta) {
        this.peta = peta;
    }

    public Stream<Alamat> semua() {
        return peta.getHandlerMethods().entrySet().stream().filter(e -> e.getValue().getBeanType().getName().startsWith("id.laju"))
                .flatMap(e -> e.getKey().getPatternValues().stream().flatMap(pola -> cara(e.getKey().getMethodsCondition().getMethods())
                        .map(c -> new Alamat(c, pola, e.getValue()))));
    }

    /** As the request names it. */
    public static String nama(MethodParameter p) {
        RequestParam a = p.getParameterAnnotation(RequestParam.class);
        p.initParameterNameDiscovery(NAMA);
        return a != null && !a.name().isEmpty() ? a.name() : p.getParameterName();
    }

    private static boolean wajib(MethodParameter p) {
        RequestParam a = p.getParameterAnnotation(RequestParam.class);
        return a != null && a.required() && a.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    private static String contoh(Class<?> jenis) {
        return jenis.isEnum() ? ((Enum<?>) jenis.getEnumConstants()[0]).name()
                : jenis == UUID.class ? "00000000-0000-0000-0000-000000000001" : jenis == LocalDate.class ? "2026-11-23" : "1";
    }

    private static Stream<String> cara(Set<RequestMethod> cara) {
        return cara.isEmpty() ? Stream.of("GET") : cara.stream().map(Enum::name);
    }
}
