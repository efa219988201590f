package id.laju.pengujian;

import id.laju.metode.BukuMetode;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The penyelia looks at what could not be tested before the customer is asked: test again, or offer ways on (rules, section 4). */
@Service
public class TindakLanjutService {

    private final PersetujuanMapper mapper;
    private final PersetujuanService persetujuan;
    private final PenugasanService penugasan;
    private final PenerimaanMapper sampel;
    private final AturanMetode metode;
    private final Clock jam;

    TindakLanjutService(PersetujuanMapper mapper, PersetujuanService persetujuan, PenugasanService penugasan, PenerimaanMapper sampel, AturanMetode metode,
            Clock jam) {
        this.mapper = mapper;
        this.persetujuan = persetujuan;
        this.penugasan = penugasan;
        this.sampel = sampel;
        this.metode = metode;
        this.jam = jam;
    }

    /** @return ulang when the customer has nothing to choose, else tanya */
    @Transactional
    public String usulkan(String satker, long sampelId, TindakLanjutIsian isian, String oleh) {
        sampel.kunci(sampelId);
        List<TindakLanjutIsian.Baris> baris = isian.baris() == null ? List.of() : isian.baris();
        List<Long> menunggu = persetujuan.menunggu(sampelId).stream().map(HasilUji::id).toList();
        if (!menunggu.stream().sorted().toList().equals(baris.stream().map(TindakLanjutIsian.Baris::hasilId).sorted().toList())) {
            throw new IsianKeliru("Daftar parameter sudah berubah. Muat ulang formulir, lalu isi tindak lanjut setiap parameter.");
        }
        periksa(satker, sampelId, baris);
        baris.forEach(b -> simpan(b, oleh));
        return baris.stream().allMatch(TindakLanjutIsian.Baris::ulang) ? "ulang" : "tanya";
    }

    private void simpan(TindakLanjutIsian.Baris b, String oleh) {
        if (b.ulang()) {
            mapper.simpan(b.hasilId(), "ULANG", oleh, jam.instant());
        } else {
            mapper.usulkan(new UsulanUji(b.hasilId(), b.tundaSampai(), rapi(b.subkontraktor()), rapi(b.metode()), rapi(b.sampelPengganti()),
                rapi(b.catatan()), oleh, jam.instant()));
        }
    }

    private void periksa(String satker, long sampelId, List<TindakLanjutIsian.Baris> baris) {
        PeriksaIsian p = new PeriksaIsian();
        Map<Long, ParameterLab> parameter = penugasan.parameter(sampelId).stream().collect(Collectors.toMap(ParameterLab::pilihanId, q -> q));
        Map<Long, Long> milik = persetujuan.menunggu(sampelId).stream().collect(Collectors.toMap(HasilUji::id, h -> parameter.get(h.pilihanId()).parameterId()));
        BukuMetode buku = metode.buku(satker, parameter.values(), penugasan.hariIni(satker));
        for (int i = 0; i < baris.size(); i++) {
            periksa(p, "baris." + i + ".", satker, baris.get(i));
            periksaMetode(p, "baris." + i + ".metode", buku, milik.get(baris.get(i).hasilId()), baris.get(i));
        }
        p.selesai();
    }

    private void periksa(PeriksaIsian p, String awal, String satker, TindakLanjutIsian.Baris b) {
        p.tolakJika(b.ulang() && b.menawarkan(), awal + "ulang", "Pilih uji ulang, atau isi pilihan bagi pelanggan; jangan keduanya.")
            .panjang(awal + "subkontraktor", b.subkontraktor(), 120, "Nama laboratorium").panjang(awal + "metode", b.metode(), 200, "Metode uji")
            .panjang(awal + "sampelPengganti", b.sampelPengganti(), 120, "Jumlah sampel pengganti").panjang(awal + "catatan", b.catatan(), 500, "Catatan");
        if (b.tundaSampai() != null) {
            penugasan.periksaTarget(p, awal + "tundaSampai", satker, b.tundaSampai());
        }
    }

    private static void periksaMetode(PeriksaIsian p, String bidang, BukuMetode buku, long parameterId, TindakLanjutIsian.Baris b) {
        String keliru = b.ulang() || HasilIsian.kosong(b.metode()) ? null : buku.keliru(parameterId, b.metode());
        p.tolakJika(keliru != null, bidang, keliru);
    }

    private static String rapi(String teks) {
        return Optional.ofNullable(teks).filter(t -> !t.isBlank()).map(String::strip).orElse(null);
    }
}
