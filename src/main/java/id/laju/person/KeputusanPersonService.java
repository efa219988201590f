package id.laju.person;

import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision about each participant, by somebody who tested none of them. */
@Service
class KeputusanPersonService {

    /** @param putusan BERIKAN or TOLAK */
    record Putusan(Long pesertaId, String putusan, String alasan) {
    }

    private final SertifikatPersonMapper mapper;
    private final UjiService uji;
    private final PesertaService peserta;
    private final Clock jam;

    KeputusanPersonService(SertifikatPersonMapper mapper, UjiService uji, PesertaService peserta, Clock jam) {
        this.mapper = mapper;
        this.uji = uji;
        this.peserta = peserta;
        this.jam = jam;
    }

    /** The decider states to have trained none of them. One for each participant, and certificates only for the competent. @return terbit or tanpa, for the gateway @throws IsianKeliru naming the fields */
    @Transactional
    String putuskan(long permohonanId, List<Putusan> semua, boolean bebas, String oleh) {
        Map<Long, UjiPeserta> terakhir = uji.terakhir(permohonanId);
        List<Peserta> orang = peserta.semua(permohonanId);
        PeriksaIsian p = new PeriksaIsian().tolakJika(!bebas, "bebas", "Centang pernyataan bahwa Anda tidak melatih dan tidak berkepentingan, atau lepaskan tugas ini bagi orang lain.");
        for (Peserta x : orang) {
            Putusan k = milik(semua, x);
            int ke = Math.max(0, semua.indexOf(k));
            boolean kompeten = terakhir.get(x.id()) != null && terakhir.get(x.id()).kompeten();
            p.tolakJika(!"BERIKAN".equals(k.putusan()) && !"TOLAK".equals(k.putusan()), "keputusan." + ke + ".putusan", "Pilih keputusan untuk " + x.nama() + ".")
                .tolakJika("BERIKAN".equals(k.putusan()) && !kompeten, "keputusan." + ke + ".putusan", x.nama() + " belum kompeten dalam semua unit, jadi sertifikatnya tidak dapat diberikan.")
                .tolakJika("TOLAK".equals(k.putusan()) && (k.alasan() == null || k.alasan().isBlank()), "keputusan." + ke + ".alasan", "Tulis alasan penolakan; pelanggan akan membacanya.")
                .panjang("keputusan." + ke + ".alasan", k.alasan(), 500, "Alasan");
        }
        p.selesai();
        orang.forEach(x -> mapper.putuskan(new KeputusanPerson(x.id(), milik(semua, x).putusan(), "TOLAK".equals(milik(semua, x).putusan()) ? milik(semua, x).alasan().strip() : null, oleh, jam.instant(), bebas)));
        return orang.stream().anyMatch(x -> "BERIKAN".equals(milik(semua, x).putusan())) ? "terbit" : "tanpa";
    }

    private static Putusan milik(List<Putusan> semua, Peserta x) {
        return semua.stream().filter(k -> Long.valueOf(x.id()).equals(k.pesertaId())).findFirst().orElse(new Putusan(x.id(), null, null));
    }
}
