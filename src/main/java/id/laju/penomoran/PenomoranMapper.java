package id.laju.penomoran;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PenomoranMapper {

    /** One at a time per key, on all nodes, until the end of the transaction. */
    @Select("select cast(pg_advisory_xact_lock(hashtextextended('nomor:' || #{kunci}, 0)) as text)")
    String kunci(String kunci);

    @Select("""
        select satker, jenis, subjek, tahun, urut, nomor, diambil, batal, alasan_batal from nomor_register
        where satker = #{satker} and jenis = #{jenis} and subjek = #{subjek}""")
    Optional<NomorTerdaftar> cari(String satker, String jenis, String subjek);

    @Select("""
        select coalesce(max(urut), 0) from nomor_register
        where satker = #{satker} and jenis = #{jenis} and tahun = #{tahun}""")
    int terakhir(String satker, String jenis, int tahun);

    /** 0 when that very text was given to something else before. */
    @Insert("""
        insert into nomor_register (satker, jenis, subjek, tahun, urut, nomor, diambil)
        values (#{satker}, #{jenis}, #{subjek}, #{tahun}, #{urut}, #{nomor}, #{diambil})
        on conflict (satker, jenis, nomor) do nothing""")
    int daftarkan(NomorTerdaftar nomor);

    @Update("""
        update nomor_register set batal = #{pada}, alasan_batal = #{alasan}
        where satker = #{satker} and jenis = #{jenis} and subjek = #{subjek} and batal is null""")
    int batalkan(String satker, String jenis, String subjek, String alasan, Instant pada);

    @Select("""
        select satker, jenis, subjek, tahun, urut, nomor, diambil, batal, alasan_batal from nomor_register
        where satker = #{satker} and jenis = #{jenis} and (#{cari}::text is null or nomor ilike #{cari})
        order by id desc limit #{ukuran} offset #{lewati}""")
    List<NomorTerdaftar> register(String satker, String jenis, String cari, int ukuran, int lewati);

    @Select("""
        select count(*) from nomor_register
        where satker = #{satker} and jenis = #{jenis} and (#{cari}::text is null or nomor ilike #{cari})""")
    long banyak(String satker, String jenis, String cari);

    @Select("""
        select id, satker, jenis, pola, ulang, mulai_dari, berlaku_dari from pola_nomor
        where satker = #{satker} and jenis = #{jenis} and berlaku_dari <= #{tanggal}
        order by berlaku_dari desc limit 1""")
    Optional<PolaNomor> berlaku(String satker, String jenis, LocalDate tanggal);

    @Select("""
        select id, satker, jenis, pola, ulang, mulai_dari, berlaku_dari from pola_nomor
        where satker = #{satker} order by jenis, berlaku_dari""")
    List<PolaNomor> pola(String satker);

    @Insert("""
        insert into pola_nomor (satker, jenis, pola, ulang, mulai_dari, berlaku_dari)
        values (#{satker}, #{jenis}, #{pola}, #{ulang}, #{mulaiDari}, #{berlakuDari})
        on conflict (satker, jenis, berlaku_dari) do update
        set pola = excluded.pola, ulang = excluded.ulang, mulai_dari = excluded.mulai_dari""")
    void simpan(PolaNomor pola);
}
