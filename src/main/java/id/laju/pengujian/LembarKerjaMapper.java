package id.laju.pengujian;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LembarKerjaMapper {

    String TERBUKA = """
        from paket_uji p join paket_parameter i on i.paket_id = p.id join sampel_parameter c on c.id = i.pilihan_id
            join parameter_uji u on u.id = c.parameter_id left join parameter_lab l on l.pilihan_id = c.id
            join sampel_lab s on s.sampel_id = c.sampel_id
        where p.satker = #{satker} and p.analis = #{analis} and p.status = 'TERBUKA' and p.subkontraktor is null and u.jenis_hasil <> 'KALIBRASI'
        """;

    @Select("""
        select u.nama parameter, coalesce(l.metode, u.metode, '') metode, count(*)::int jumlah,
            count(*) filter (where not exists (select from hasil_uji h where h.pilihan_id = i.pilihan_id and h.paket_id = p.id))::int kosong
        """ + TERBUKA + "group by 1, 2 order by 1, 2")
    List<KelompokLembar> kelompok(String satker, String analis);

    @Select("""
        select p.id paket_id, i.pilihan_id, c.sampel_id, s.nomor_analisa, p.target, p.putaran, p.alasan
        """ + TERBUKA + """
        and u.nama = #{parameter} and coalesce(l.metode, u.metode, '') = #{metode} order by p.target, s.nomor_analisa, i.pilihan_id""")
    List<BarisLembar> baris(String satker, String analis, String parameter, String metode);

    @Select("select parameter, metode, alat_id, tanggal from lembar_kerja where analis = #{analis} and parameter = #{parameter} and metode = #{metode}")
    Optional<TumpukanUji> tumpukan(String analis, String parameter, String metode);

    @Insert("""
        insert into lembar_kerja (analis, parameter, metode, alat_id, tanggal)
        values (#{analis}, #{t.parameter}, #{t.metode}, #{t.alatId}, #{t.tanggal})
        on conflict (analis, parameter, metode) do update set alat_id = excluded.alat_id, tanggal = excluded.tanggal""")
    void atur(String analis, TumpukanUji t);
}
