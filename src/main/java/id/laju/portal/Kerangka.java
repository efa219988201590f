package id.laju.portal;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.Kabar;
import id.laju.umum.Lonceng;
import id.laju.umum.LoncengStaf;
import id.laju.umum.Petugas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the layout asks: whose page this is, its menu, its footer. */
@Component
class Kerangka {

    private static final Set<String> DI_LOKET = Set.of("/portal/permohonan", "/portal/tagihan", "/portal/survei", "/portal/lhu");

    private final Menu menu;
    private final SatkerService satker;
    private final StafService staf;
    private final Lonceng lonceng;
    private final LoncengStaf loncengStaf;
    private final MessageSource kalimat;
    private final Clock jam;
    private final String versi;

    Kerangka(Menu menu, SatkerService satker, StafService staf, Lonceng lonceng, LoncengStaf loncengStaf, MessageSource kalimat, Clock jam, @Value("${laju.versi:0.1}") String versi) {
        this.menu = menu;
        this.satker = satker;
        this.staf = staf;
        this.lonceng = lonceng;
        this.loncengStaf = loncengStaf;
        this.kalimat = kalimat;
        this.jam = jam;
        this.versi = versi;
    }

    /** What the act before said, in words: those of the office are sentences already. */
    public String kata(Object kabar) {
        return kabar instanceof Kabar k ? kalimat.getMessage(k, LocaleContextHolder.getLocale()) : String.valueOf(kabar);
    }

    /** The customer's company, or the name of the member of staff. */
    public String namaAkun() {
        return Saya.pelanggan().map(PenggunaLogin::namaPelanggan)
            .or(() -> Saya.staf().map(staf::nama)).orElse("");
    }

    public boolean sudahMasuk() {
        return Saya.pelanggan().isPresent() || Saya.staf().isPresent();
    }

    public String alamatBeranda() {
        return Saya.pelanggan().isPresent() ? "/portal" : "/kelola";
    }

    /** The customer for whom CS works at the counter; null on every other page. */
    public Long loket() {
        return Saya.pelanggan().filter(PenggunaLogin::diLoket).map(PenggunaLogin::pelangganId).orElse(null);
    }

    /** Kerjasama completes what is done at a customer's site; there is no other page of the customer for it. */
    public boolean menyusun() {
        return Saya.pelanggan().filter(p -> !p.pemohon()).isPresent();
    }

    private static List<Menu.Butir> diLoket(List<Menu.Butir> semua) {
        return semua.stream().filter(b -> DI_LOKET.contains(b.alamat())).toList();
    }

    public List<Menu.Butir> menuPelanggan() {
        return Saya.pelanggan().map(p -> !p.pemohon() ? List.<Menu.Butir>of() : p.diLoket() ? diLoket(menu.pelanggan(p)) : menu.pelanggan(p)).orElse(List.of());
    }

    public Map<String, List<Menu.Butir>> menuKelola() {
        return Saya.staf().map(s -> menu.kelola(s, Saya.peran(), Saya.petugas().map(Petugas::satker).orElse(List.of()))).orElse(Map.of());
    }

    /** Hand-over notices that this member of staff has not seen. */
    public int kabarBaru() {
        return Saya.petugas().map(loncengStaf::baru).orElse(0);
    }

    public int pemberitahuanBaru() {
        return Saya.pelanggan().map(p -> lonceng.baru(p.penggunaId(), p.pelangganId())).orElse(0);
    }

    /** The balai of this page: the customer's, the one in the address, or the only one of the member of staff. */
    public Satker satker() {
        return Saya.pelanggan().map(PenggunaLogin::satker).or(this::dariAlamat).or(this::milikStaf)
            .flatMap(kode -> satker.semua().stream().filter(s -> s.kode().equals(kode)).findFirst()).orElse(null);
    }

    private Optional<String> dariAlamat() {
        return RequestContextHolder.currentRequestAttributes()
            .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> bagian
            ? Optional.ofNullable((String) bagian.get("satker")) : Optional.empty();
    }

    private Optional<String> milikStaf() {
        return Saya.petugas().map(Petugas::satker).filter(s -> s.size() == 1).map(s -> s.get(0));
    }

    public int tahun() {
        return LocalDate.now(jam).getYear();
    }

    public String versi() {
        return versi;
    }

    /** The same page in another language. */
    public String denganBahasa(String bahasa) {
        return ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null)
            .replaceQueryParam("lang", bahasa).build().toUriString();
    }

    /** Does the sidebar entry belong to this page? */
    public boolean aktif(String alamat) {
        return alamat.equals("/portal") || alamat.equals("/kelola") ? persis(alamat) : dalam(alamat);
    }

    /** In the menu of staff, where one entry may lie below another: the innermost one only. */
    public boolean aktifKelola(String alamat) {
        return menu.milik(alamat).anyMatch(a -> aktif(a) && menu.dibawah(a).noneMatch(this::aktif));
    }

    public boolean dalam(String alamat) {
        return persis(alamat) || sekarang().startsWith(alamat + "/");
    }

    public boolean persis(String alamat) {
        return sekarang().equals(alamat);
    }

    private static String sekarang() {
        String jalur = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        String awalan = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest().getContextPath();
        return jalur.startsWith(awalan) ? jalur.substring(awalan.length()) : jalur;
    }
}
