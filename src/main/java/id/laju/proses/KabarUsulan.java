package id.laju.proses;

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
    private final PenerimaKabar penerima;
    private final SuratService surat;
    private final UsulanMapper mapper;
    private final ApplicationEventPublisher siar;
    private final String alamat;

    KabarUsulan(WewenangModel wewenang, StafService staf, PenerimaKabar penerima, SuratService surat, UsulanMapper mapper, ApplicationEventPublisher siar,
            @Value("${laju.alamat}") String alamat) {
        this.wewenang = wewenang;
        this.staf = staf;
        this.penerima = penerima;
        this.surat = surat;
        this.mapper = mapper;
        this.siar = siar;
        this.alamat = alamat;
    }

    void diajukan(Usulan u, long kejadian) {
        kirim(u, kejadian, perilis(u), "Usulan perubahan model menunggu rilis", "Usulan ini menunggu Anda: bandingkan, lalu rilis atau tolak.", null);
        if (u.pengusul() == null) {
            kirim(u, kejadian, penerima.denganPeran(u.satker(), List.of(WewenangModel.PEMILIK)).values(), "Model Anda: ada versi lain yang diusulkan",
                "Bandingkan dengan model Anda, dan sampaikan pendapat Anda kepada yang merilis atau menolaknya.", null);
        }
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
        Map<String, Staf> hasil = penerima.denganPeran(u.satker(), wewenang.peranPerilis(u.satker()));
        hasil.remove(u.pengusul());
        return hasil.values();
    }

    private void kirim(Usulan u, long kejadian, Collection<Staf> kepada, String judul, String kalimat, String catatan) {
        List<String> berkas = mapper.berkas(u.id()).stream().map(BerkasUsulan::nama).toList();
        kepada.forEach(s -> siar.publishEvent(new KabarOrang("usulan-model/" + kejadian + "/" + s.id(), s.id(), judul + " (" + String.join(", ", berkas) + ")", "/kelola/proses/usulan/" + u.id())));
        kepada.forEach(s -> penerima.pengirim(u.satker(), s).ifPresent(balai -> {
            Map<String, Object> isi = new LinkedHashMap<>(Map.of("nama", s.nama(), "kalimat", kalimat, "alasan", u.alasan(), "berkas", String.join(", ", berkas),
                "pengusul", u.pengusul() == null ? u.asal().sebutan().toLowerCase() : staf.nama(u.pengusul()), "tautan", alamat + "/kelola/proses/usulan/" + u.id()));
            isi.put("catatan", catatan);
            surat.kirimSekali("usulan-model/" + kejadian + "/" + s.id(), balai, s.surel(), judul, "usulan-model", isi);
        }));
    }
}
