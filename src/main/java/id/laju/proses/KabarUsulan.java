package id.laju.proses;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.KabarOrang;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of proposals by mail and by the bell: whoever may release them, and back to whoever made them. */
@Component
class KabarUsulan {

    private final WewenangModel wewenang;
    private final StafService staf;
    private final SatkerService satker;
    private final SuratService surat;
    private final UsulanMapper mapper;
    private final ApplicationEventPublisher siar;
    private final String alamat;

    KabarUsulan(WewenangModel wewenang, StafService staf, SatkerService satker, SuratService surat, UsulanMapper mapper, ApplicationEventPublisher siar,
            @Value("${laju.alamat}") String alamat) {
        this.wewenang = wewenang;
        this.staf = staf;
        this.satker = satker;
        this.surat = surat;
        this.mapper = mapper;
        this.siar = siar;
        this.alamat = alamat;
    }

    void diajukan(Usulan u, long kejadian) {
        kirim(u, kejadian, perilis(u), "Usulan perubahan model menunggu rilis", "Usulan ini menunggu Anda: bandingkan, lalu rilis atau tolak.", null);
    }

    /** @param oleh who decided, and needs not be told */
    void diputuskan(Usulan u, long kejadian, String jenis, String oleh, String catatan) {
        String kata = new KejadianUsulan(jenis, oleh, null, catatan).sebutan();
        Stream<Staf> pengusul = Optional.ofNullable(u.pengusul()).flatMap(staf::cari).stream();
        Stream<Staf> lain = jenis.equals("DITARIK") && oleh != null ? perilis(u).stream() : Stream.empty();
        Stream<Staf> yangMerilis = Optional.ofNullable(u.perilis()).flatMap(staf::cari).stream();
        List<Staf> kepada = Stream.of(pengusul, yangMerilis, lain).flatMap(s -> s).distinct().filter(s -> !s.id().equals(oleh)).toList();
        kirim(u, kejadian, kepada, "Usulan perubahan model: " + kata.toLowerCase(), "Usulan ini sekarang: " + kata.toLowerCase() + ".", catatan);
    }

    private Collection<Staf> perilis(Usulan u) {
        Map<String, Staf> hasil = new LinkedHashMap<>();
        List<String> balai = u.satker() == null ? satker.aktif().stream().map(Satker::kode).toList() : List.of(u.satker());
        wewenang.peranPerilis(u.satker()).forEach(peran -> balai.forEach(b -> staf.denganPeran(b, peran).forEach(s -> hasil.putIfAbsent(s.id(), s))));
        hasil.remove(u.pengusul());
        return hasil.values();
    }

    /** The satker of the variant; an Admin Pusat who released it need not belong to it. */
    private Optional<String> pengirim(Usulan u, Staf s) {
        List<String> sendiri = staf.satker(s.id());
        return sendiri.stream().filter(b -> u.satker() == null || b.equals(u.satker())).findFirst().or(() -> sendiri.stream().findFirst());
    }

    private void kirim(Usulan u, long kejadian, Collection<Staf> kepada, String judul, String kalimat, String catatan) {
        List<String> berkas = mapper.berkas(u.id()).stream().map(BerkasUsulan::nama).toList();
        kepada.forEach(s -> siar.publishEvent(new KabarOrang("usulan-model/" + kejadian + "/" + s.id(), s.id(), judul + " (" + String.join(", ", berkas) + ")", "/kelola/proses/usulan/" + u.id())));
        kepada.forEach(s -> pengirim(u, s).ifPresent(balai -> {
            Map<String, Object> isi = new LinkedHashMap<>(Map.of("nama", s.nama(), "kalimat", kalimat, "alasan", u.alasan(), "berkas", String.join(", ", berkas),
                "pengusul", u.pengusul() == null ? "versi baru program" : staf.nama(u.pengusul()), "tautan", alamat + "/kelola/proses/usulan/" + u.id()));
            isi.put("catatan", catatan);
            surat.kirimSekali("usulan-model/" + kejadian + "/" + s.id(), balai, s.surel(), judul, "usulan-model", isi);
        }));
    }
}
