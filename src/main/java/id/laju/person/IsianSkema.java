package id.laju.person;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;

/** A scheme as typed; units and documents one in each line. */
record IsianSkema(String kode, String nama, String acuan, String uraian, Long posId, String masaBulan, String ujiUlang, Boolean aktif, String unit, String syarat) {

    private static final Map<String, Boolean> WAJIB = Map.of("WAJIB", true, "SUKARELA", false);

    static IsianSkema dari(SkemaPerson s, List<UnitKompetensi> unit, List<SyaratPerson> syarat) {
        return new IsianSkema(s.kode(), s.nama(), s.acuan(), s.uraian(), s.posId(), String.valueOf(s.masaBulan()), String.valueOf(s.ujiUlang()), s.aktif(),
            unit.stream().map(UnitKompetensi::ditulis).collect(Collectors.joining("\n")), syarat.stream().map(SyaratPerson::ditulis).collect(Collectors.joining("\n")));
    }

    /** @throws id.laju.umum.IsianKeliru with everything that is wrong */
    void periksa(Set<Long> pos) {
        PeriksaIsian p = new PeriksaIsian().tolakJika(kode == null || !kode.strip().matches("[A-Z0-9-]{2,30}"), "kode", "Isi kode dengan huruf besar, angka atau tanda hubung; contoh: PPC.")
            .wajib("nama", nama, "Isi nama skema.").panjang("nama", nama, 200, "Nama").wajib("acuan", acuan, "Isi acuan skema, misalnya SKKNI atau standarnya.").panjang("acuan", acuan, 200, "Acuan")
            .panjang("uraian", uraian, 1000, "Uraian").tolakJika(posId == null || !pos.contains(posId), "posId", "Pilih tarif per orang dari daftar tarif sertifikasi yang berlaku.")
            .tolakJika(angka(masaBulan, 1, 120) == null, "masaBulan", "Isi masa berlaku dalam bulan, 1 sampai 120.").tolakJika(angka(ujiUlang, 0, 5) == null, "ujiUlang", "Isi banyaknya uji ulang, 0 sampai 5.");
        daftarUnit(p);
        daftarSyarat(p);
        p.selesai();
    }

    private static Integer angka(String teks, int dari, int sampai) {
        if (teks == null || !teks.strip().matches("\\d{1,3}")) {
            return null;
        }
        int n = Integer.parseInt(teks.strip());
        return n < dari || n > sampai ? null : n;
    }

    SkemaPerson skema(Long id, String satker) {
        return new SkemaPerson(id, satker, kode.strip(), nama.strip(), acuan.strip(), BacaIsian.teks(uraian), posId, angka(masaBulan, 1, 120), angka(ujiUlang, 0, 5), Boolean.TRUE.equals(aktif));
    }

    /** "PPC.01; Merencanakan; TEORI; 70". */
    List<UnitKompetensi> daftarUnit(PeriksaIsian p) {
        List<UnitKompetensi> hasil = new ArrayList<>();
        for (String baris : baris(unit)) {
            String[] k = kolom(baris);
            boolean benar = k.length == 4 && !k[0].isEmpty() && !k[1].isEmpty() && Set.of("TEORI", "PRAKTIK").contains(k[2].toUpperCase(Locale.ROOT)) && k[3].matches("\\d{1,2}([.,]\\d{1,2})?|100");
            p.tolakJika(!benar, "unit", "Baris \"" + baris + "\" harus berisi kode; judul; TEORI atau PRAKTIK; nilai minimal 0 sampai 100.");
            if (benar) {
                p.tolakJika(hasil.stream().anyMatch(u -> u.kode().equals(k[0])), "unit", "Kode unit " + k[0] + " ditulis dua kali.");
                hasil.add(new UnitKompetensi(0, 0, hasil.size() + 1, k[0], k[1], k[2].toUpperCase(Locale.ROOT), new BigDecimal(k[3].replace(',', '.')), true));
            }
        }
        p.tolakJika(hasil.isEmpty(), "unit", "Tulis sedikitnya satu unit kompetensi.");
        return hasil;
    }

    /** "KTP; PESERTA; WAJIB". */
    List<SyaratPerson> daftarSyarat(PeriksaIsian p) {
        List<SyaratPerson> hasil = new ArrayList<>();
        for (String baris : baris(syarat)) {
            String[] k = kolom(baris);
            boolean benar = k.length == 3 && !k[0].isEmpty() && Set.of("PERMOHONAN", "PESERTA").contains(k[1].toUpperCase(Locale.ROOT)) && WAJIB.containsKey(k[2].toUpperCase(Locale.ROOT));
            p.tolakJika(!benar, "syarat", "Baris \"" + baris + "\" harus berisi nama; PERMOHONAN atau PESERTA; WAJIB atau SUKARELA.");
            if (benar) {
                p.tolakJika(hasil.stream().anyMatch(s -> s.nama().equals(k[0])), "syarat", "Dokumen " + k[0] + " ditulis dua kali.");
                hasil.add(new SyaratPerson(0, 0, hasil.size() + 1, k[0], k[1].toUpperCase(Locale.ROOT), WAJIB.get(k[2].toUpperCase(Locale.ROOT)), true));
            }
        }
        p.tolakJika(hasil.stream().noneMatch(s -> !s.pesertaan() && s.wajib()), "syarat", "Surat permohonan wajib ada; tulis misalnya: Surat permohonan; PERMOHONAN; WAJIB.");
        return hasil;
    }

    private static List<String> baris(String teks) {
        return teks == null ? List.of() : Arrays.stream(teks.split("\\R")).map(String::strip).filter(b -> !b.isEmpty()).toList();
    }

    private static String[] kolom(String baris) {
        return Arrays.stream(baris.split(";", -1)).map(String::strip).toArray(String[]::new);
    }
}
