package id.laju.staf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface StafMapper {

    String KOLOM = "id, nip, nama, jenis_kelamin, surel, telepon, seksi, tingkat, status_kerja, sandi, foto, salah_sandi, terkunci_sampai, sandi_sementara, versi";

    @Select("select " + KOLOM + " from staf where id = #{id}")
    Optional<Staf> cari(String id);

    @Select("select " + KOLOM + " from staf order by nama")
    List<Staf> semua();

    @Select("select peran from staf_peran where staf = #{id} order by peran")
    List<String> peran(String id);

    @Select("select " + KOLOM + """
            , (select string_agg(peran, ',' order by peran) from staf_peran where staf = s.id) peran,
                (select string_agg(satker, ',' order by satker) from staf_satker where staf = s.id) satker,
                exists (select from staf_peran h join peran p on p.kode = h.peran where h.staf = s.id and p.mengenal_pelanggan) mengenal_pelanggan,
                (select string_agg(l, ',' order by l) from peran_limpahan(s.id, #{kini}::timestamptz) l) limpahan
            from staf s where id = #{id}""")
    Optional<BarisMasuk> masuk(String id, Instant kini);

    @Select("select satker from staf_satker where staf = #{id} order by satker")
    List<String> satker(String id);

    @Select("select staf, satker from staf_satker order by satker")
    List<TempatKerja> satkerSemua();

    @Select("""
            select s.id, s.nip, s.nama, s.jenis_kelamin, s.surel, s.telepon, s.seksi, s.tingkat, s.status_kerja, s.sandi, s.foto,
                s.salah_sandi, s.terkunci_sampai, s.sandi_sementara, s.versi
            from staf s join staf_peran p on p.staf = s.id join staf_satker t on t.staf = s.id
            where p.peran = #{peran} and t.satker = #{satker} and s.status_kerja = 'Aktif' order by s.nama""")
    List<Staf> denganPeran(String satker, String peran);

    @Select("select " + KOLOM + " from staf where status_kerja = 'Aktif' and id in (select staf from staf_satker where satker = #{satker}) order by nama")
    List<Staf> diSatker(String satker);

    @Select("select count(*) from staf")
    long banyak();

    @Select("select kode, nama, nama_lain, mengenal_pelanggan from peran order by urut")
    List<Peran> semuaPeran();

    /** Without those that stand for nobody in person. */
    @Select("select kode, nama, nama_lain, mengenal_pelanggan from peran where dipegang order by urut")
    List<Peran> peranDipegang();
}
